package th.ita.cli.frameworks;

import java.util.Map;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.FactText;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.CalendarEntry;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.MinimumSample;
import th.ita.domain.framework.SampleRule;
import th.ita.domain.framework.Thresholds;

/** Shows how a year is scored, how many must answer its surveys, and its calendar, each as far as it is known. */
final class FrameworkScoringView {
    private final Terminal terminal;
    private final FactText facts;

    FrameworkScoringView(Terminal terminal) {
        this.terminal = terminal;
        this.facts = new FactText(terminal);
    }

    void show(Framework framework) {
        if (!framework.aggregations().isEmpty()) {
            heading("framework.rules");
            rules(framework.aggregations());
            framework.rounding().ifPresent(rounding -> entry(facts.rounding(rounding.value()), rounding));
        }
        if (!framework.surveyAggregations().isEmpty()) {
            heading("framework.survey-rules");
            rules(framework.surveyAggregations());
        }
        framework.gradeScale().ifPresent(this::grades);
        framework.thresholds().ifPresent(this::thresholds);
        if (!framework.answerScales().isEmpty()) {
            heading("framework.scales");
            framework
                    .answerScales()
                    .forEach(scale -> entry(
                            scale.code() + ": "
                                    + scale.answers().value().stream()
                                            .map(answer -> facts.of(answer.label()) + " = " + answer.positive() + "/"
                                                    + answer.reversed())
                                            .collect(Collectors.joining(", ")),
                            scale.answers()));
        }
        if (!framework.minimumSamples().isEmpty()) {
            heading("framework.samples");
            framework.minimumSamples().forEach(sample -> entry(sample(sample), sample.rule()));
        }
        if (!framework.calendar().isEmpty()) {
            heading("framework.calendar");
            framework.calendar().forEach(entry -> entry(step(entry.value()), entry));
        }
    }

    private void rules(Map<Level, Fact<Aggregation>> rules) {
        rules.forEach((level, rule) -> entry(
                terminal.words().text("level." + level.name()) + ": "
                        + terminal.words().text("aggregation." + rule.value().name()),
                rule));
    }

    private void grades(Fact<GradeScale> scale) {
        heading("framework.grades", facts.label(scale));
        Columns columns = new Columns();
        scale.value()
                .grades()
                .forEach(grade -> columns.row(
                        "  " + grade.code(),
                        facts.of(grade.name()).equals(grade.code()) ? "" : facts.of(grade.name()),
                        terminal.words()
                                .text("framework.grade-from", grade.from().toPlainString()),
                        conditions(grade)));
        columns.lines().forEach(terminal::line);
    }

    private void thresholds(Fact<Thresholds> thresholds) {
        heading("framework.thresholds", facts.label(thresholds));
        terminal.say("framework.keep-from", thresholds.value().keepFrom().toPlainString());
        thresholds
                .value()
                .urgentBelow()
                .ifPresent(below -> terminal.say("framework.urgent-below", below.toPlainString()));
    }

    private String conditions(Grade grade) {
        return grade.conditions().isEmpty()
                ? ""
                : terminal.words()
                        .text(
                                "framework.grade-conditions",
                                grade.conditions().entrySet().stream()
                                        .map((Map.Entry<?, ?> condition) ->
                                                condition.getKey() + " ≥ " + condition.getValue())
                                        .collect(Collectors.joining(", ")));
    }

    private String sample(MinimumSample sample) {
        SampleRule rule = sample.rule().value();
        String who = sample.instrument()
                + sample.group().map(group -> " (" + facts.of(group) + ")").orElse("");
        String share = rule.percent() == 0
                ? ""
                : terminal.words().text("framework.sample-percent", Integer.toString(rule.percent()));
        String least = terminal.words().text("framework.sample-least", Integer.toString(rule.atLeast()));
        String most = rule.atMost()
                .map(limit -> terminal.words().text("framework.sample-most", limit.toString()))
                .orElse("");
        String all = rule.atLeast() == 0
                ? ""
                : terminal.words().text("framework.sample-all", Integer.toString(rule.atLeast()));
        return who + ": " + share + least + most + all;
    }

    private String step(CalendarEntry entry) {
        String from = entry.from().map(day -> facts.day(day) + " – ").orElse("");
        return from + facts.day(entry.to()) + ": " + facts.of(entry.step());
    }

    private void heading(String key, String... arguments) {
        terminal.gap();
        terminal.say(key, arguments);
    }

    private void entry(String text, Fact<?> fact) {
        terminal.line("  " + text + facts.label(fact));
    }
}
