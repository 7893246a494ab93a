package th.ita.cli.scores;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.Marks;
import th.ita.cli.terminal.Nodes;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.export.survey.AgencyScores;
import th.ita.export.survey.IgnoredColumn;
import th.ita.export.survey.SurveyScores;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;

/** Shows counted answers on a terminal: scores down to the parts with their counts, then what was found. */
final class SurveyView {
    private final Terminal terminal;
    private final SurveyScores scores;
    private final Marks marks = new Marks();
    private final Nodes nodes;

    SurveyView(Terminal terminal, SurveyScores scores) {
        this.terminal = terminal;
        this.scores = scores;
        this.nodes = new Nodes(terminal, marks);
    }

    /** Shows one agency, or all respondents together and each agency in a line. */
    void show(Optional<String> agency) {
        List<String> agencies = scores.agencies();
        if (agency.isPresent() || agencies.size() == 1) {
            String name = agency.orElseGet(() -> agencies.get(0));
            if (!name.isEmpty()) {
                terminal.say("import.agency", name);
            }
            ScoreSheet sheet = scores.sheet(scores.of(name));
            tree(sheet);
            findings("", sheet.findings().stream(), Severity.INFO);
        } else {
            terminal.say("survey.together", Integer.toString(agencies.size()));
            ScoreSheet together = scores.sheet(scores.all());
            tree(together);
            each(agencies, together);
        }
        findings("", scores.count().ignored().stream().map(IgnoredColumn::finding), Severity.INFO);
        scores.count()
                .problems()
                .forEach(problem -> terminal.line(terminal.words().refusal(problem)));
        if (scores.count().moreProblems() > 0) {
            terminal.say("survey.more-problems", Long.toString(scores.count().moreProblems()));
        }
    }

    private void tree(ScoreSheet sheet) {
        terminal.say("score.year", sheet.framework().fiscalYear().toString());
        answered(sheet).forEach(survey -> respondents(survey, sheet.assessment()));
        terminal.gap();
        Columns columns = new Columns();
        columns.row(
                terminal.words().text("survey.head.code"),
                terminal.words().text("survey.head.score"),
                terminal.words().text("survey.head.answers"),
                terminal.words().text("survey.head.without"),
                terminal.words().text("survey.head.name"));
        answered(sheet).forEach(survey -> rows(columns, sheet, survey, 0));
        columns.lines().forEach(terminal::line);
        terminal.gap();
        unconfirmed(sheet);
        terminal.say("score.digest", sheet.digest());
        marks.explain(terminal);
    }

    private void respondents(Explanation survey, Assessment answers) {
        SurveyAnswers given = answers.answers().get(LevelCode.of(survey.subject()));
        if (given != null) {
            terminal.say(
                    given.population().isPresent() ? "survey.respondents-of" : "survey.respondents",
                    survey.subject(),
                    Long.toString(given.tally().respondents()),
                    given.population().map(Object::toString).orElse(""));
        }
    }

    /** A question of one part stands in one line with its answers. */
    private void rows(Columns columns, ScoreSheet sheet, Explanation node, int depth) {
        Optional<PartTally> tally =
                node.level() == Level.QUESTION && node.inputs().size() == 1
                        ? node.inputs().get(0).tally()
                        : node.tally();
        columns.row(
                "  ".repeat(depth) + node.subject(),
                nodes.figure(sheet, node),
                tally.map(SurveyView::counts).orElse(""),
                tally.map(SurveyView::without).orElse(""),
                nodes.name(sheet, node) + nodes.range(sheet, node));
        if (node.level() != Level.QUESTION || node.inputs().size() > 1) {
            node.inputs().forEach(input -> rows(columns, sheet, input, depth + 1));
        }
    }

    private static String counts(PartTally tally) {
        return tally.counts().stream().map(Object::toString).collect(Collectors.joining(" / "));
    }

    private static String without(PartTally tally) {
        String blanks = tally.blank() + " / " + tally.noAnswer();
        return tally.unreadable() == 0 ? blanks : blanks + " / " + tally.unreadable();
    }

    /** What a line says of one survey of an agency. */
    private record Line(
            String agency,
            String survey,
            Optional<BigDecimal> score,
            Optional<Confidence> confidence,
            long respondents,
            String rules) {}

    /** An agency a line, with what weighs more than a note. */
    private void each(List<String> agencies, ScoreSheet together) {
        Columns columns = new Columns();
        scores.each(agency -> lines(agency, together)).stream()
                .flatMap(List::stream)
                .forEach(line -> columns.row(
                        line.agency().isEmpty() ? terminal.words().text("survey.unnamed") : line.agency(),
                        line.survey(),
                        nodes.figure(line.score(), line.confidence()),
                        Long.toString(line.respondents()),
                        line.rules()));
        terminal.gap();
        terminal.say("survey.each");
        columns.lines().forEach(terminal::line);
        terminal.gap();
        agencies.forEach(agency -> findings(agency, scores.findings(agency).stream(), Severity.WARNING));
    }

    private static List<Line> lines(AgencyScores scored, ScoreSheet together) {
        String rules = scored.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .collect(Collectors.joining(" "));
        return scored.surveys().stream()
                .map(score -> new Line(
                        scored.agency(),
                        score.survey().value(),
                        score.standing() instanceof Standing.Known known
                                ? Optional.of(together.printed(known.score()))
                                : Optional.empty(),
                        score.confidence(),
                        score.answers().tally().respondents(),
                        rules))
                .toList();
    }

    private void findings(String agency, Stream<Finding> findings, Severity least) {
        findings.filter(finding -> finding.severity().compareTo(least) <= 0)
                .forEach(finding -> terminal.say(
                        "cli.finding",
                        terminal.words().text("severity." + finding.severity().name()),
                        agency.isEmpty() ? finding.rule() : finding.rule() + " " + agency + ":",
                        terminal.words().finding(finding)));
    }

    /** What of the way from answers to scores nobody has confirmed. */
    private void unconfirmed(ScoreSheet sheet) {
        Map<Level, Boolean> levels = answered(sheet)
                .flatMap(Explanation::walk)
                .filter(node -> node.rule().provenance().confidence() == Confidence.UNCONFIRMED)
                .collect(Collectors.toMap(
                        Explanation::level,
                        node -> true,
                        (one, other) -> one,
                        () -> new java.util.EnumMap<>(Level.class)));
        if (!levels.isEmpty()) {
            terminal.say(
                    "survey.unconfirmed",
                    levels.keySet().stream()
                            .map(level -> terminal.words()
                                    .text(
                                            level == Level.INDICATOR
                                                    ? "score.survey-indicator"
                                                    : "level." + level.name()))
                            .collect(Collectors.joining(", ")));
        }
        if (asksUnconfirmed(sheet)) {
            terminal.say("survey.questions-unconfirmed");
        }
    }

    /** Whether questions are asked that were not read in a form. */
    private static boolean asksUnconfirmed(ScoreSheet sheet) {
        return answered(sheet)
                .flatMap(survey -> survey.at(Level.QUESTION).stream())
                .flatMap(node -> sheet.framework().question(new QuestionCode(node.subject())).stream())
                .anyMatch(question -> question.label().provenance().confidence() == Confidence.UNCONFIRMED);
    }

    private static Stream<Explanation> answered(ScoreSheet sheet) {
        return sheet.total().inputs().stream()
                .filter(node -> sheet.assessment().answers().containsKey(LevelCode.of(node.subject())));
    }
}
