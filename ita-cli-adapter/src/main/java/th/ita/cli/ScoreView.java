package th.ita.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Level;
import th.ita.domain.score.Weight;
import th.ita.domain.text.Language;
import th.ita.rules.review.ResultReview;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;

/** Shows a score sheet on a terminal: the tree from the total down, then what was found. */
final class ScoreView {
    private final Terminal terminal;
    private final Marks marks = new Marks();

    ScoreView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(ResultReview review) {
        ScoreSheet sheet = review.sheet();
        Language language = terminal.language();
        sheet.assessment()
                .agency()
                .ifPresent(agency -> terminal.say("import.agency", agency.name().in(language)));
        terminal.say("score.year", sheet.framework().fiscalYear().toString());
        OriginNote.tell(review.frameworks(), terminal);
        sheet.grade()
                .ifPresent(grade -> terminal.say(
                        "score.grade",
                        marks.on(grade.code(), sheet.framework().gradeScale().orElseThrow()),
                        grade.name().in(language)));
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
        columns.row("  ".repeat(depth) + node.subject(), figure(sheet, node), basis(node), weighed(sheet, node));
        boolean someKnown =
                node.inputs().stream().anyMatch(input -> input.score().isPresent());
        node.inputs().stream()
                .filter(input -> input.level() != Level.ITEM || someKnown)
                .forEach(input -> addRows(columns, sheet, input, depth + 1));
    }

    private String figure(ScoreSheet sheet, Explanation node) {
        return node.score()
                .map(score ->
                        String.format(Locale.ROOT, "%6s", sheet.printed(score).toPlainString()))
                .map(printed -> marks.on(printed, sheet.confidence(node)))
                .orElse("     –");
    }

    private String basis(Explanation node) {
        return node.standing() instanceof Standing.Known known
                ? terminal.words().text("basis." + known.basis().name())
                : terminal.words()
                        .text("absence."
                                + ((Standing.Unknown) node.standing()).reason().name());
    }

    private String name(ScoreSheet sheet, Explanation node) {
        return Optional.of(node)
                .flatMap(found -> LevelNames.of(sheet.framework(), found))
                .map(found -> marks.on(found.value().in(terminal.language()), found))
                .orElseGet(() -> terminal.words().text("level." + node.level().name()));
    }

    private String weighed(ScoreSheet sheet, Explanation node) {
        String name = name(sheet, node);
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

    /** The rule of each level that is made from others, once. */
    private void sayRules(ScoreSheet sheet) {
        Map<Level, Fact<Aggregation>> rules = new LinkedHashMap<>();
        sheet.total()
                .walk()
                .filter(node -> !node.inputs().isEmpty())
                .forEach(node -> rules.putIfAbsent(node.level(), node.rule()));
        terminal.say("score.rules");
        rules.forEach((level, rule) -> terminal.say(
                "score.rule",
                terminal.words().text("level." + level.name()),
                marks.on(terminal.words().text("aggregation." + rule.value().name()), rule)));
        FactText facts = new FactText(terminal);
        sheet.framework()
                .rounding()
                .ifPresent(rounding -> terminal.line("  " + marks.on(facts.rounding(rounding.value()), rounding)));
    }
}
