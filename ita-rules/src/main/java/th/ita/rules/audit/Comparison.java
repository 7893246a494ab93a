package th.ita.rules.audit;

import java.util.List;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.scoring.Interval;

/**
 * A printed figure held against what is printed below it.
 *
 * @param subject what is compared: {@code OIT}, {@code total}, or {@code OITWeighted} for a weighted score
 * @param printed the figure
 * @param computed what follows from below when everything is rounded last
 * @param bounds the same in decimals
 * @param fits the orders of rounding in which the two can belong together
 */
public record Comparison(
        String subject, ReportedScore printed, Interval computed, Bounds bounds, List<RoundingOrder> fits) {
    /** Keeps its own copy of the list. */
    public Comparison {
        fits = List.copyOf(fits);
    }
}
