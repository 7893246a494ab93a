package th.ita.export.pdf.structure;

/** Roles of parts, by the names that PDF 1.7 (ISO 32000-1, 14.8.4) gives them. */
public enum Role {
    /** The whole. */
    DOCUMENT("Document"),
    /** The title. */
    H1("H1"),
    /** The heading of a section. */
    H2("H2"),
    /** The heading of a part of a section. */
    H3("H3"),
    /** The heading below that. */
    H4("H4"),
    /** A paragraph. */
    P("P"),
    /** A group of parts. */
    DIV("Div"),
    /** A list. */
    L("L"),
    /** An entry of a list. */
    LI("LI"),
    /** What stands before an entry. */
    LBL("Lbl"),
    /** What an entry says. */
    LBODY("LBody"),
    /** A table. */
    TABLE("Table"),
    /** What a table shows. */
    CAPTION("Caption"),
    /** The heads of a table. */
    THEAD("THead"),
    /** The rows of a table. */
    TBODY("TBody"),
    /** A row. */
    TR("TR"),
    /** A cell that heads a row or a column. */
    TH("TH"),
    /** A cell. */
    TD("TD"),
    /** A picture. */
    FIGURE("Figure"),
    /** A link. */
    LINK("Link"),
    /** A stretch of text. */
    SPAN("Span");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** {@return the name in a file} */
    public String type() {
        return type;
    }
}
