package th.ita.export.batch;

import java.io.IOException;
import java.io.OutputStream;
import th.ita.export.csv.CsvOutput;
import th.ita.rules.wording.Messages;

/**
 * Results as CSV that a spreadsheet opens as it is: UTF-8 with its mark, heads in the reader's language, no cell that
 * could be carried out as a formula.
 */
public final class BatchCsv {
    private BatchCsv() {}

    /**
     * Writes a result, an agency a line.
     *
     * @param result the result
     * @param words the sentences of the reader's language
     * @param out where it goes; closed at the end
     * @throws IOException if it cannot be written
     */
    public static void write(BatchResult result, Messages words, OutputStream out) throws IOException {
        ResultColumns columns = new ResultColumns(result, words);
        try (CsvOutput csv = CsvOutput.to(out, CsvOutput.Formulas.DISARMED).marked()) {
            csv.row(columns.heads());
            Cells cells = new Cells(csv);
            for (int row = 0; row < result.size(); row++) {
                columns.cells(row, cells);
                csv.endRow();
            }
        }
    }

    /** Cells of CSV. */
    private record Cells(CsvOutput csv) implements ResultCells {
        @Override
        public void text(String text) throws IOException {
            csv.cell(text);
        }

        @Override
        public void term(String term) throws IOException {
            csv.term(term);
        }

        @Override
        public void number(long units, int decimals) throws IOException {
            if (units < 0) {
                csv.cell("");
            } else {
                csv.number(units, decimals);
            }
        }
    }
}
