package th.ita.rules.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Rounding;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;
import th.ita.rules.scoring.Interval;

/** Which grades a row can have earned, and whether the printed one is among them. */
final class GradeCheck {
    private static final int LETTERS = 2;

    private final PublishedRow row;
    private final Framework framework;
    private final Rounding rounding;
    private final List<Below> instruments;
    private final Optional<Interval> total;

    GradeCheck(PublishedRow row, Framework framework, List<Below> instruments, Optional<Interval> computed) {
        this.row = row;
        this.framework = framework;
        this.rounding = framework.rounding().orElseThrow().value();
        this.instruments = instruments;
        this.total = row.score(LevelCode.TOTAL).map(this::asPrinted).or(() -> computed);
    }

    /** The grade earned, where only one can have been. */
    Optional<Grade> earned() {
        List<Grade> possible = possible();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /** What is to be said of the printed grade. */
    Optional<Finding> finding() {
        return row.grade().flatMap(printed -> framework.gradeScale().flatMap(scale -> finding(printed, scale.value())));
    }

    private Optional<Finding> finding(String printed, GradeScale scale) {
        Optional<Grade> meant = scale.called(plain(printed));
        if (meant.isEmpty()) {
            List<String> arguments = List.of(printed, framework.fiscalYear().toString(), codes(scale.grades()));
            return Optional.of(new Finding(AuditRules.UNKNOWN_GRADE, Severity.WARNING, "grade", arguments));
        }
        List<Grade> possible = possible();
        if (possible.isEmpty()) {
            return Optional.of(new Finding(AuditRules.GRADE_UNCHECKED, Severity.INFO, "grade", List.of(printed)));
        }
        return possible.contains(meant.get())
                ? Optional.empty()
                : Optional.of(new Finding(
                        AuditRules.GRADE_DIFFERS, Severity.ERROR, "grade", List.of(printed, codes(possible))));
    }

    /** The grades from the greatest that can have been earned to the least; none where that cannot be told. */
    private List<Grade> possible() {
        if (framework.gradeScale().isEmpty() || total.isEmpty()) {
            return List.of();
        }
        GradeScale scale = framework.gradeScale().get().value();
        Optional<Grade> least = scale.of(total.get().low().rounded(rounding), scores(false));
        Optional<Grade> greatest = scale.of(total.get().high().rounded(rounding), scores(true));
        if (least.isEmpty() || greatest.isEmpty()) {
            return List.of();
        }
        int from = scale.grades().indexOf(greatest.get());
        int to = scale.grades().indexOf(least.get());
        return from <= to ? scale.grades().subList(from, to + 1) : List.of();
    }

    private Map<LevelCode, BigDecimal> scores(boolean high) {
        Map<LevelCode, BigDecimal> scores = new HashMap<>();
        for (Below below : instruments) {
            Optional<Interval> score = row.score(below.instrument().code())
                    .map(this::asPrinted)
                    .or(() -> below.word().map(word -> below.range()));
            score.ifPresent(range ->
                    scores.put(below.instrument().code(), (high ? range.high() : range.low()).rounded(rounding)));
        }
        return scores;
    }

    /** Grades go by printed figures, so a figure with all its decimals is one number. */
    private Interval asPrinted(ReportedScore figure) {
        return figure.printed().scale() >= rounding.decimals()
                ? Interval.point(figure.score().exact())
                : Interval.behind(figure);
    }

    private static String plain(String grade) {
        String bare = grade.strip().replaceFirst("^ระดับ\\s*", "");
        return bare.length() <= LETTERS ? bare.toUpperCase(Locale.ROOT) : bare;
    }

    private static String codes(List<Grade> grades) {
        return grades.stream().map(Grade::titles).collect(Collectors.joining("; "));
    }
}
