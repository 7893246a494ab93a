package th.ita.export.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import th.ita.domain.framework.Confidence;
import th.ita.domain.score.Fraction;
import th.ita.export.xlsx.Cell;
import th.ita.export.xlsx.Sheet;
import th.ita.export.xlsx.XlsxOutput;
import th.ita.rules.batch.Summary;
import th.ita.rules.wording.Messages;

/** Results as a workbook: a sheet with an agency a row, and one with the summaries of all, by type and by province. */
public final class BatchXlsx {
    private final BatchResult result;
    private final Messages words;

    private BatchXlsx(BatchResult result, Messages words) {
        this.result = result;
        this.words = words;
    }

    /**
     * Writes a result.
     *
     * @param result the result
     * @param words the sentences of the reader's language
     * @param out where it goes; closed at the end
     * @throws IOException if it cannot be written
     */
    public static void write(BatchResult result, Messages words, OutputStream out) throws IOException {
        BatchXlsx form = new BatchXlsx(result, words);
        ResultColumns columns = new ResultColumns(result, words);
        try (XlsxOutput workbook = XlsxOutput.to(out)) {
            workbook.sheet(words.text("batch.agencies"), columns.heads(), sheet -> {
                for (int row = 0; row < result.size(); row++) {
                    Cells cells = new Cells(new ArrayList<>());
                    columns.cells(row, cells);
                    sheet.row(cells.all);
                }
            });
            workbook.sheet(words.text("batch.summary"), form.summaryHeads(), form::summaries);
        }
    }

    /** Cells of a sheet. */
    private record Cells(List<Cell> all) implements ResultCells {
        @Override
        public void text(String text) {
            all.add(Cell.of(text));
        }

        @Override
        public void term(String term) {
            all.add(Cell.of(term));
        }

        @Override
        public void number(long units, int decimals) {
            all.add(units < 0 ? Cell.of("") : new Cell.Figure(BigDecimal.valueOf(units, decimals)));
        }
    }

    private List<String> summaryHeads() {
        List<String> heads = new ArrayList<>();
        for (String key : List.of("by", "group", "agencies", "scored", "mean", "median", "min", "max")) {
            heads.add(words.text("batch." + key));
        }
        String mark = result.gradeConfidence()
                .filter(Confidence.UNCONFIRMED::equals)
                .map(confidence -> " (" + confidence.label().in(words.language()) + ")")
                .orElse("");
        result.grades(words.language()).forEach(grade -> heads.add(grade + mark));
        heads.add(words.text("batch.ungraded"));
        heads.add(words.text("batch.head.framework"));
        return heads;
    }

    private void summaries(Sheet sheet) throws IOException {
        sheet.row(summary("", words.text("batch.all"), result.agencies().summary()));
        groups(
                sheet,
                "batch.head.type",
                result.agencies().summariesByType(),
                name -> BatchResult.type(name, words.language()));
        groups(sheet, "batch.head.province", result.agencies().summariesByProvince(), name -> name);
    }

    private void groups(Sheet sheet, String by, Map<String, Summary> summaries, UnaryOperator<String> called)
            throws IOException {
        for (Map.Entry<String, Summary> group : summaries.entrySet()) {
            sheet.row(summary(words.text(by), called.apply(group.getKey()), group.getValue()));
        }
    }

    private List<Cell> summary(String by, String name, Summary summary) {
        Optional<Summary.Totals> totals = summary.totals();
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.of(by), Cell.of(name), Cell.of(summary.agencies()), Cell.of(summary.scored())));
        cells.add(Cell.of(totals.map(Summary.Totals::mean).map(this::printed)));
        cells.add(Cell.of(totals.map(Summary.Totals::median).map(this::printed)));
        cells.add(Cell.of(totals.map(Summary.Totals::least).map(this::printed)));
        cells.add(Cell.of(totals.map(Summary.Totals::greatest).map(this::printed)));
        summary.grades().forEach(grade -> cells.add(Cell.of(grade)));
        cells.add(Cell.of(summary.ungraded()));
        cells.add(Cell.of(words.origin(result.framework().origin())));
        return cells;
    }

    private BigDecimal printed(Fraction exact) {
        return exact.rounded(result.framework().rounding().orElseThrow().value());
    }
}
