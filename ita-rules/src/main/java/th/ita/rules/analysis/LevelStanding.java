package th.ita.rules.analysis;

import java.util.Optional;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Score;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Interval;

/**
 * Where one level stands and what it asks for.
 *
 * @param code its code
 * @param level which kind of level it is: total, instrument, indicator or sub-indicator
 * @param score its score, if it is known
 * @param absence why there is no score, where there is none
 * @param range the numbers the exact score may be, as far as anything is known; 0 to 100 where nothing is
 * @param attention what it asks for
 */
public record LevelStanding(
        LevelCode code,
        Level level,
        Optional<Score> score,
        Optional<Absence> absence,
        Interval range,
        Attention attention) {
    /**
     * What the level is reckoned with where it is held against others: its score, which counts as what it is known as,
     * a printed figure included; else the numbers it may be.
     *
     * @return a point where there is a score
     */
    public Interval reckoned() {
        return score.map(known -> Interval.point(known.exact())).orElse(range);
    }
}
