package th.ita.export.pdf.structure;

/** What a head of a table heads. */
public enum Scope {
    /** The column below it. */
    COLUMN("Column"),
    /** The row beside it. */
    ROW("Row");

    private final String type;

    Scope(String type) {
        this.type = type;
    }

    /** {@return the name in a file} */
    public String type() {
        return type;
    }
}
