package th.ita.rules.comparison;

import java.util.List;
import th.ita.domain.score.Fraction;

/**
 * One part of the difference between two years.
 *
 * @param kind what made the difference
 * @param subject the item or level of the later year it came about in; of the earlier year where the later has none
 * @param before the items of the earlier year that went into it; none where it is no item, or the same in both years
 * @param points what it adds to the later score, in points of 100; negative where it takes away
 */
public record Contribution(Kind kind, String subject, List<String> before, Fraction points) {
    /** What can make a difference. Worded under {@code contribution.NAME}. */
    public enum Kind {
        /** Instruments weigh otherwise than the year before. */
        WEIGHTS,
        /** The framework has other items, sub-indicators or indicators; new items count here, met or not. */
        FRAMEWORK,
        /** A survey scored otherwise. */
        SURVEY,
        /** An item was met that was not met the year before, or the other way round. */
        ITEM,
        /** A level of open data scored otherwise, and its items are not known well enough to tell which ones. */
        LEVEL
    }

    /** Keeps its own copy of the list. */
    public Contribution {
        before = List.copyOf(before);
    }
}
