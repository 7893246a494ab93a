package th.ita.export.batch;

/** What one row tells of its agency, whichever way it was read; the same room serves one row after the other. */
final class AgencyRow {
    int line;
    String id = "";
    String name = "";
    /** The {@linkplain TypeCell#group group} of its type. */
    String type = "";

    String province = "";
    /** By the items' places: 1 or 0, or {@link OutcomeCell#UNKNOWN}. */
    final byte[] met;
    /** By the columns' places, in units of {@link RowReader#DECIMALS} decimals; negative where they are not known. */
    final int[] figures;

    AgencyRow(int items, int columns) {
        this.met = new byte[items];
        this.figures = new int[columns];
    }

    /** What tells the agency from others: its id, or where it has none its name and province. */
    String key() {
        return id.isEmpty() ? name + "\n" + province : id;
    }
}
