package th.ita.cli.planning;

import java.util.List;
import java.util.stream.Collectors;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.rules.analysis.Cutoff;
import th.ita.rules.analysis.GradeDistance;
import th.ita.rules.analysis.GroupGain;
import th.ita.rules.analysis.ItemGain;
import th.ita.rules.analysis.LevelStanding;
import th.ita.rules.analysis.PerceptionGap;
import th.ita.rules.analysis.ResultAnalysis;
import th.ita.rules.finding.Finding;
import th.ita.rules.scoring.Interval;
import th.ita.rules.standing.StandingList;

/** Shows an analysis on a terminal: levels, gains, grades, perception against disclosure. */
final class AnalysisView {
    private final Terminal terminal;
    private final ResultAnalysis analysis;
    private final Framework framework;

    AnalysisView(Terminal terminal, ResultAnalysis analysis) {
        this.terminal = terminal;
        this.analysis = analysis;
        this.framework = analysis.sheet().framework();
    }

    void show() {
        analysis.sheet()
                .assessment()
                .agency()
                .ifPresent(agency -> terminal.say("import.agency", agency.name().in(terminal.language())));
        terminal.say("score.year", framework.fiscalYear().toString());
        Cutoff urgent = analysis.cutoffs().urgentBelow();
        Cutoff keep = analysis.cutoffs().keepFrom();
        terminal.say(
                "standing.thresholds",
                urgent.score().toPlainString(),
                word("cutoff." + urgent.setBy().name()),
                keep.score().toPlainString(),
                word("cutoff." + keep.setBy().name()));
        levels();
        groups();
        itemsMet();
        gains();
        grades();
        perception();
    }

    private void levels() {
        Columns columns = new Columns();
        analysis.levels()
                .forEach(standing -> columns.row(
                        "  " + indent(standing.level()) + standing.code(),
                        figure(standing),
                        word("attention." + standing.attention().name()),
                        name(standing) + note(standing)));
        part("analyse.levels", columns);
    }

    /** Why there is no score; of one that follows from others all the same, that it does. */
    private String note(LevelStanding standing) {
        return standing.absence()
                .map(reason -> standing.range().isPoint() ? "standing.worked-out" : "absence." + reason.name())
                .map(key -> " (" + word(key) + ")")
                .orElse("");
    }

    private static String indent(Level level) {
        return switch (level) {
            case TOTAL -> "";
            case INSTRUMENT -> " ";
            case INDICATOR -> "  ";
            default -> "   ";
        };
    }

    private String name(LevelStanding standing) {
        return framework
                .name(standing.code())
                .map(name -> name.value().in(terminal.language()))
                .orElse(standing.level() == Level.TOTAL ? word("level.TOTAL") : "");
    }

    private String figure(LevelStanding standing) {
        return standing.score()
                .map(score -> analysis.sheet().printed(score).toPlainString())
                .orElseGet(() -> points(standing.range()));
    }

    private void groups() {
        Columns columns = new Columns()
                .row("  " + word("groups.sub"), word("groups.unmet"), word("gains.oit"), word("gains.total"));
        for (GroupGain group : analysis.groups()) {
            int least = group.met().unmetAtLeast();
            int most = group.met().unmetAtMost();
            String unmet = least == most ? Integer.toString(least) : least + "–" + most;
            columns.row(
                    "  " + group.subIndicator(),
                    terminal.words()
                            .text(
                                    "groups.of",
                                    unmet,
                                    Integer.toString(group.met().items())),
                    points(group.onInstrument()),
                    points(group.onTotal()));
        }
        part("groups.caption", columns);
    }

    private void gains() {
        if (analysis.gains().isEmpty()) {
            return;
        }
        Columns columns = new Columns()
                .row(
                        "  " + word("gains.item"),
                        word("gains.oit"),
                        word("gains.total"),
                        word("gains.status"),
                        analysis.feedingIsUnconfirmed()
                                ? terminal.words().text("gains.feeds-unconfirmed", unconfirmed())
                                : word("gains.feeds"));
        analysis.gains()
                .forEach(gain -> columns.row(
                        "  " + gain.item(),
                        printed(gain.onInstrument()),
                        printed(gain.onTotal()),
                        status(gain),
                        codes(gain.feeds()),
                        framework
                                .item(gain.item())
                                .map(Item::name)
                                .map(name -> name.value().in(terminal.language()))
                                .orElse("")));
        part("gains.caption", columns);
        terminal.say("analyse.if-all", points(analysis.ifAllItemsMet()));
    }

    /** Items that were met are strengths too. */
    private void itemsMet() {
        List<ItemCode> met = analysis.itemsMet();
        if (!met.isEmpty()) {
            terminal.gap();
            terminal.say("standing.items-met", Integer.toString(met.size()), codes(met));
        }
    }

    private String status(ItemGain gain) {
        return word("item-status." + gain.status().name()) + (gain.named() ? " " + word("gains.named") : "");
    }

    private static String codes(List<ItemCode> items) {
        return items.isEmpty() ? "–" : items.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }

    private void grades() {
        if (analysis.grades().isEmpty()) {
            return;
        }
        Columns columns = new Columns();
        for (GradeDistance distance : analysis.grades()) {
            columns.row(
                    "  " + distance.grade().fullTitle(terminal.language()),
                    word("reach." + distance.reach().name()),
                    distance.missing().entrySet().stream()
                            .filter(level -> level.getValue().high().compareTo(Fraction.ZERO) > 0)
                            .map(level -> (level.getKey().equals(LevelCode.TOTAL)
                                            ? word("level.TOTAL")
                                            : level.getKey().value())
                                    + " +" + points(level.getValue()))
                            .collect(Collectors.joining(", ")));
        }
        part("analyse.grades", columns);
        framework
                .gradeScale()
                .filter(scale -> scale.provenance().confidence() == Confidence.UNCONFIRMED)
                .ifPresent(scale -> terminal.line("  (" + unconfirmed() + ")"));
    }

    private String unconfirmed() {
        return Confidence.UNCONFIRMED.label().in(terminal.language());
    }

    private void perception() {
        Columns columns = new Columns();
        for (PerceptionGap gap : analysis.perception()) {
            columns.row(
                    "  " + gap.survey() + " – " + gap.disclosure(),
                    gap.reading() == PerceptionGap.Reading.UNKNOWN ? "–" : points(gap.difference()),
                    word("perception." + gap.reading().name()));
        }
        part("analyse.perception", columns);
    }

    /** What the list of standing measures holds. */
    void show(StandingList list) {
        Columns columns = new Columns();
        list.present().forEach((measure, title) -> columns.row("  ✓ " + word("customary." + measure.name()), title));
        list.missing().forEach(measure -> columns.row("  ✗ " + word("customary." + measure.name())));
        list.others().forEach(title -> columns.row("  + " + word("analyse.other"), title));
        part("analyse.standing", columns);
    }

    /** What the figures that the analysis rests on say of each other. */
    void show(List<Finding> findings) {
        if (!findings.isEmpty()) {
            terminal.gap();
        }
        findings.forEach(finding -> terminal.say(
                "cli.finding",
                word("severity." + finding.severity().name()),
                finding.rule(),
                terminal.words().finding(finding)));
    }

    private void part(String title, Columns columns) {
        terminal.gap();
        terminal.say(title);
        columns.lines().forEach(terminal::line);
    }

    private String word(String key) {
        return terminal.words().text(key);
    }

    private String printed(Fraction exact) {
        return exact.rounded(framework.rounding().orElseThrow().value()).toPlainString();
    }

    private String points(Interval range) {
        String low = printed(range.low());
        String high = printed(range.high());
        return low.equals(high) ? low : low + "–" + high;
    }
}
