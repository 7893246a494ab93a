package th.ita.rules.analysis;

import th.ita.domain.framework.LevelCode;
import th.ita.rules.scoring.Interval;

/**
 * What all unmet items of a sub-indicator would bring together. Where the number of unmet items is not known exactly,
 * the gains are ranges.
 *
 * @param subIndicator its code
 * @param indicator the indicator it counts in
 * @param met how many of its items were met, as far as that is known
 * @param onIndicator points on the indicator
 * @param onInstrument points on the instrument
 * @param onTotal points on the total
 */
public record GroupGain(
        LevelCode subIndicator,
        LevelCode indicator,
        MetCount met,
        Interval onIndicator,
        Interval onInstrument,
        Interval onTotal) {}
