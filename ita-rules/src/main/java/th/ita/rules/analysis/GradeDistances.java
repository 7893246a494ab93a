package th.ita.rules.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.rules.analysis.GradeDistance.Reach;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;

/** Measures how far a result is from each grade of its year. */
final class GradeDistances {
    private final ScoreSheet sheet;
    private final Map<LevelCode, LevelStanding> standings;
    private final Rounding rounding;

    GradeDistances(ScoreSheet sheet, Map<LevelCode, LevelStanding> standings) {
        this.sheet = sheet;
        this.standings = standings;
        this.rounding = sheet.framework().rounding().orElseThrow().value();
    }

    /** From the highest grade to the lowest; none where the year's grades are not known. */
    List<GradeDistance> all() {
        return sheet.framework().gradeScale().stream()
                .flatMap(scale -> scale.value().grades().stream())
                .map(this::of)
                .toList();
    }

    private GradeDistance of(Grade grade) {
        SortedMap<LevelCode, BigDecimal> bounds = new TreeMap<>(grade.conditions());
        bounds.put(LevelCode.TOTAL, grade.from());
        SortedMap<LevelCode, Interval> missing = new TreeMap<>();
        Reach reach = Reach.REACHED;
        for (Map.Entry<LevelCode, BigDecimal> bound : bounds.entrySet()) {
            Interval range = range(bound.getKey());
            boolean surely = reaches(range.low(), bound.getValue());
            boolean perhaps = reaches(range.high(), bound.getValue());
            missing.put(
                    bound.getKey(),
                    new Interval(lacking(range.high(), bound.getValue()), lacking(range.low(), bound.getValue())));
            reach = worse(reach, surely ? Reach.REACHED : perhaps ? Reach.OPEN : Reach.NOT_REACHED);
        }
        return new GradeDistance(grade, reach, missing);
    }

    private Interval range(LevelCode code) {
        LevelStanding standing = standings.get(code);
        if (standing == null) {
            return new Interval(Fraction.ZERO, Fraction.of(100));
        }
        return standing.reckoned();
    }

    private boolean reaches(Fraction exact, BigDecimal bound) {
        return exact.rounded(rounding).compareTo(bound) >= 0;
    }

    private Fraction lacking(Fraction exact, BigDecimal bound) {
        return reaches(exact, bound) ? Fraction.ZERO : Fraction.of(bound).minus(exact);
    }

    private static Reach worse(Reach one, Reach other) {
        if (one == Reach.NOT_REACHED || other == Reach.NOT_REACHED) {
            return Reach.NOT_REACHED;
        }
        return one == Reach.OPEN || other == Reach.OPEN ? Reach.OPEN : Reach.REACHED;
    }
}
