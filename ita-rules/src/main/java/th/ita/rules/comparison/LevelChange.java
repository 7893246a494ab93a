package th.ita.rules.comparison;

import java.util.List;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;

/**
 * How the score of one level changed, and what the change is made of. The points of the parts add up to the difference
 * exactly.
 *
 * @param code the level
 * @param before its score in the earlier year
 * @param after its score in the later year
 * @param printed whether a score rests on printed figures, so that the difference is exact only as far as they are
 * @param parts what the difference is made of: weights, framework, surveys, items; parts of 0 are left out
 */
public record LevelChange(LevelCode code, Score before, Score after, boolean printed, List<Contribution> parts) {
    /** Keeps its own copy of the list. */
    public LevelChange {
        parts = List.copyOf(parts);
    }

    /** {@return the later score less the earlier one} */
    public Fraction difference() {
        return after.exact().minus(before.exact());
    }

    /**
     * The points of all parts of one kind together.
     *
     * @param kind the kind
     * @return their sum
     */
    public Fraction points(Contribution.Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(Contribution::points)
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
