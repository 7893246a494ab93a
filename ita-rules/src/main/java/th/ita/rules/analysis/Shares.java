package th.ita.rules.analysis;

import th.ita.domain.framework.Level;
import th.ita.domain.score.Fraction;
import th.ita.rules.scoring.Explanation;

/** What share a level has in the level above it, by the framework's rule for the level above. */
public final class Shares {
    private Shares() {}

    /**
     * The share of a part.
     *
     * @param whole the explanation of the level above
     * @param part one of its inputs
     * @return how many points the whole moves for each point of the part, 0 to 1
     */
    public static Fraction of(Explanation whole, Explanation part) {
        return switch (whole.rule().value()) {
            case MEAN -> Fraction.of(1, whole.inputs().size());
            case WEIGHTED_SUM -> part.weight().orElseThrow().share();
            default -> throw new IllegalStateException(whole.level() + " has no parts with shares");
        };
    }

    /**
     * Whether the parts of a level are levels of the framework, not questions of a survey.
     *
     * @param node the explanation of a level
     * @return whether it has parts, and all of them are items, sub-indicators, indicators or instruments
     */
    public static boolean hasLevels(Explanation node) {
        return !node.inputs().isEmpty()
                && node.inputs().stream()
                        .map(Explanation::level)
                        .allMatch(level -> level == Level.ITEM
                                || level == Level.SUB_INDICATOR
                                || level == Level.INDICATOR
                                || level == Level.INSTRUMENT);
    }
}
