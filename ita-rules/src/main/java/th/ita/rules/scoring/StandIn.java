package th.ita.rules.scoring;

import org.jspecify.annotations.Nullable;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;

/** A published figure that stands in for a score. */
final class StandIn {
    private StandIn() {}

    /** What was computed, or where that is no score the figure that stands in for it, if there is one. */
    static Standing orFigure(Standing computed, @Nullable ReportedScore figure) {
        return computed instanceof Standing.Known || figure == null ? computed : of(figure);
    }

    /** Where a level stands that a figure stands in for. */
    static Standing.Known of(ReportedScore figure) {
        Score score = figure.score();
        return new Standing.Known(score, Interval.behind(figure, score.exact()), Basis.REPORTED);
    }
}
