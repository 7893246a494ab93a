package th.ita.rules.analysis;

import java.util.List;
import java.util.Map;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.rules.analysis.PerceptionGap.Reading;
import th.ita.rules.scoring.Interval;

/** Holds each survey against each instrument of open data. */
final class PerceptionGaps {
    private PerceptionGaps() {}

    static List<PerceptionGap> of(Framework framework, Map<LevelCode, LevelStanding> standings) {
        List<LevelCode> all =
                framework.instruments().stream().map(Instrument::code).toList();
        return all.stream()
                .filter(code -> !isDisclosure(framework, code))
                .flatMap(survey -> all.stream()
                        .filter(code -> isDisclosure(framework, code))
                        .map(disclosure -> gap(survey, disclosure, standings)))
                .toList();
    }

    /** Whether any indicator of an instrument has items. */
    private static boolean isDisclosure(Framework framework, LevelCode instrument) {
        return framework.indicatorsIn(instrument).stream()
                .anyMatch(indicator ->
                        !framework.subIndicatorsIn(indicator.code()).isEmpty());
    }

    private static PerceptionGap gap(LevelCode survey, LevelCode disclosure, Map<LevelCode, LevelStanding> standings) {
        Interval above = range(survey, standings);
        Interval below = range(disclosure, standings);
        Interval difference =
                new Interval(above.low().minus(below.high()), above.high().minus(below.low()));
        return new PerceptionGap(survey, disclosure, difference, reading(difference));
    }

    private static Reading reading(Interval difference) {
        int low = difference.low().compareTo(Fraction.ZERO);
        int high = difference.high().compareTo(Fraction.ZERO);
        if (low == 0 && high == 0) {
            return Reading.EVEN;
        }
        if (low > 0) {
            return Reading.PERCEIVED_ABOVE_DISCLOSED;
        }
        return high < 0 ? Reading.DISCLOSED_ABOVE_PERCEIVED : Reading.UNKNOWN;
    }

    private static Interval range(LevelCode code, Map<LevelCode, LevelStanding> standings) {
        LevelStanding standing = standings.get(code);
        return standing == null ? new Interval(Fraction.ZERO, Fraction.of(100)) : standing.reckoned();
    }
}
