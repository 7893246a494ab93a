package th.ita.cli.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.Marks;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.export.batch.BatchProblem;
import th.ita.export.batch.BatchResult;
import th.ita.rules.batch.RankedAgencies;
import th.ita.rules.batch.Summary;
import th.ita.rules.wording.Messages;

/** Shows the summary of a table of agencies, and what was wrong with it. */
final class BatchView {
    private static final int SHOWN = 20;

    private final Terminal terminal;
    private final Messages words;
    private final Marks marks = new Marks();

    BatchView(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.words();
    }

    void show(BatchResult result, boolean provinces) {
        RankedAgencies agencies = result.agencies();
        terminal.say("batch.year", result.framework().fiscalYear().toString());
        terminal.gap();
        Columns columns = new Columns();
        head(columns, result);
        row(columns, result, words.text("batch.all"), agencies.summary());
        section(columns, result, "batch.by-type", agencies.summariesByType(), this::typeName);
        if (provinces) {
            section(columns, result, "batch.by-province", agencies.summariesByProvince(), name -> name);
        }
        columns.lines().forEach(terminal::line);
        terminal.gap();
        terminal.say("batch.percentile");
        marks.explain(terminal);
    }

    private String typeName(String group) {
        return BatchResult.type(group, terminal.language());
    }

    private void head(Columns columns, BatchResult result) {
        List<String> cells = new ArrayList<>(List.of(words.text("batch.group")));
        for (String key : List.of("agencies", "scored", "mean", "median", "min", "max")) {
            cells.add(words.text("batch." + key));
        }
        result.grades(terminal.language()).forEach(grade -> cells.add(marks.on(grade, result.gradeConfidence())));
        cells.add(words.text("batch.ungraded"));
        columns.row(cells.toArray(String[]::new));
    }

    private void section(
            Columns columns,
            BatchResult result,
            String title,
            Map<String, Summary> summaries,
            Function<String, String> names) {
        if (!summaries.isEmpty()) {
            columns.row(words.text(title));
            summaries.forEach((group, summary) -> row(columns, result, "  " + names.apply(group), summary));
        }
    }

    private void row(Columns columns, BatchResult result, String name, Summary summary) {
        Rounding rule = result.framework().rounding().orElseThrow().value();
        List<String> cells = new ArrayList<>(List.of(name, count(summary.agencies()), count(summary.scored())));
        for (Function<Summary.Totals, Fraction> figure : List.<Function<Summary.Totals, Fraction>>of(
                Summary.Totals::mean, Summary.Totals::median, Summary.Totals::least, Summary.Totals::greatest)) {
            cells.add(summary.totals()
                    .map(figure)
                    .map(exact -> right(exact.rounded(rule).toPlainString(), 6))
                    .orElse(right("–", 6)));
        }
        summary.grades().forEach(grade -> cells.add(count(grade)));
        cells.add(count(summary.ungraded()));
        columns.row(cells.toArray(String[]::new));
    }

    private static String count(int number) {
        return right(String.format(Locale.ROOT, "%,d", number), 6);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Says what was wrong, beside the result. */
    void tellProblems(BatchResult result) {
        result.columns().forEach(finding -> terminal.note("batch.line", words.finding(finding)));
        if (result.badLines() > 0) {
            terminal.note("batch.bad-lines", Integer.toString(result.badLines()));
            list(result, BatchProblem.BadLine.class, result.badLines());
        }
        if (result.contradictions() > 0) {
            terminal.note("batch.contradictions", Integer.toString(result.contradictions()));
            list(result, BatchProblem.Contradiction.class, result.contradictions());
        }
    }

    private void list(BatchResult result, Class<? extends BatchProblem> kind, int all) {
        List<? extends BatchProblem> shown =
                result.problems().stream().filter(kind::isInstance).limit(SHOWN).toList();
        shown.forEach(this::tell);
        if (all > shown.size()) {
            terminal.note(
                    "batch.more",
                    Integer.toString(all - shown.size()),
                    Integer.toString(result.problems().size()));
        }
    }

    private void tell(BatchProblem problem) {
        if (problem instanceof BatchProblem.Contradiction contradiction) {
            terminal.note(
                    "batch.finding", Integer.toString(contradiction.line()), words.finding(contradiction.finding()));
        } else {
            terminal.note("batch.line", words.refusal(((BatchProblem.BadLine) problem).reason()));
        }
    }
}
