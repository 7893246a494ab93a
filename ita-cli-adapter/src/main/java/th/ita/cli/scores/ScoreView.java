package th.ita.cli.scores;

import java.util.EnumSet;
import java.util.Set;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.FactText;
import th.ita.cli.terminal.Marks;
import th.ita.cli.terminal.Nodes;
import th.ita.cli.terminal.OriginNote;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Weight;
import th.ita.domain.text.Language;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;

/** Shows a score sheet on a terminal: the tree from the total down, then what was found. */
final class ScoreView {
    private static final Set<Level> OF_SURVEYS = EnumSet.of(Level.QUESTION, Level.QUESTION_PART);

    private final Terminal terminal;
    private final boolean full;
    private final Marks marks = new Marks();
    private final Nodes nodes;

    ScoreView(Terminal terminal, boolean full) {
        this.terminal = terminal;
        this.full = full;
        this.nodes = new Nodes(terminal, marks);
    }

    void show(ResultReview review) {
        ScoreSheet sheet = review.sheet();
        Language language = terminal.language();
        sheet.assessment()
                .agency()
                .ifPresent(agency -> terminal.say("import.agency", agency.name().in(language)));
        terminal.say("score.year", sheet.framework().fiscalYear().toString());
        OriginNote.tell(review.frameworks(), terminal);
        sheet.grade().ifPresent(grade -> {
            String title = marks.on(grade.title(language), sheet.gradeConfidence());
            String name = grade.name().in(language);
            boolean same = name.equals(grade.code()) || name.equals(grade.title(language));
            terminal.say(same ? "score.grade-code" : "score.grade", title, name);
        });
        terminal.gap();
        Columns columns = new Columns();
        addRows(columns, sheet, sheet.total(), 0);
        columns.lines().forEach(terminal::line);
        terminal.gap();
        sayRules(sheet);
        terminal.gap();
        review.findings()
                .forEach(finding -> terminal.say(
                        "cli.finding",
                        terminal.words().text("severity." + finding.severity().name()),
                        finding.rule(),
                        terminal.words().finding(finding)));
        long scores =
                sheet.total().walk().filter(node -> node.score().isPresent()).count();
        terminal.say("score.checked", Long.toString(scores));
        terminal.say("score.digest", sheet.digest());
        marks.explain(terminal);
    }

    private void addRows(Columns columns, ScoreSheet sheet, Explanation node, int depth) {
        columns.row(
                "  ".repeat(depth) + node.subject(),
                nodes.figure(sheet, node),
                nodes.basis(sheet, node),
                weighed(sheet, node));
        boolean someKnown =
                node.inputs().stream().anyMatch(input -> input.score().isPresent());
        node.inputs().stream()
                .filter(input -> input.level() != Level.ITEM || someKnown)
                .filter(input -> full || !OF_SURVEYS.contains(input.level()))
                .filter(input ->
                        input.level() != Level.QUESTION_PART || node.inputs().size() > 1)
                .forEach(input -> addRows(columns, sheet, input, depth + 1));
    }

    private String weighed(ScoreSheet sheet, Explanation node) {
        String name = nodes.name(sheet, node);
        return node.weight()
                .map(weight -> terminal.words().text("score.weight", name, weight(sheet, node, weight)))
                .orElse(name);
    }

    private String weight(ScoreSheet sheet, Explanation node, Weight weight) {
        return sheet.framework().instruments().stream()
                .filter(instrument -> instrument.code().value().equals(node.subject()))
                .findFirst()
                .flatMap(Instrument::weight)
                .map(fact -> marks.on(weight.toString(), fact))
                .orElse(weight.toString());
    }

    /** The rule of each level that is made from others, once for each that differs or is less sure. */
    private void sayRules(ScoreSheet sheet) {
        terminal.say("score.rules");
        sheet.total()
                .walk()
                .filter(node -> !node.inputs().isEmpty() || node.tally().isPresent())
                .map(this::rule)
                .distinct()
                .forEach(terminal::line);
        FactText facts = new FactText(terminal);
        sheet.framework()
                .rounding()
                .ifPresent(rounding -> terminal.line("  " + marks.on(facts.rounding(rounding.value()), rounding)));
        if (!full && sheet.total().walk().anyMatch(node -> node.tally().isPresent())) {
            terminal.say("score.questions-hidden");
        }
    }

    private String rule(Explanation node) {
        String aggregation =
                terminal.words().text("aggregation." + node.rule().value().name());
        return terminal.words().text("score.rule", level(node), marks.on(aggregation, node.rule()));
    }

    /** Indicators of surveys and of open data follow from different things. */
    private String level(Explanation node) {
        boolean ofQuestions = node.inputs().stream().anyMatch(input -> input.level() == Level.QUESTION);
        return terminal.words()
                .text(
                        ofQuestions
                                ? "score.survey-indicator"
                                : "level." + node.level().name());
    }
}
