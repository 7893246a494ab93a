package th.ita.export.docx;

/** A piece of a file's text, in the order of the file. */
sealed interface Piece {
    /**
     * What the file always says.
     *
     * @param xml its XML
     */
    record Fixed(String xml) implements Piece {}

    /**
     * Words of the paper.
     *
     * @param placeholder which
     */
    record Words(Placeholder placeholder) implements Piece {}

    /**
     * Parts of the paper.
     *
     * @param use which
     */
    record Parts(Placeholder.Use use) implements Piece {}

    /**
     * The end of a section of pages.
     *
     * @param pages its pages
     */
    record End(SectionPages pages) implements Piece {}
}
