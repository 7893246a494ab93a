package th.ita.rules.inference;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;

/**
 * One published indicator held against the measures that answer it: if the items the measures name were the ones not
 * met, and all others were met, does the published figure come out?
 */
@ItaValue
@Value.Immutable
public interface Reconciliation {
    /** {@return the indicator} */
    LevelCode indicator();

    /** {@return the figure published for it} */
    ReportedScore reported();

    /** {@return the items of this indicator that measures name, in codes of the assessed year} */
    @Value.NaturalOrder
    SortedSet<ItemCode> named();

    /** {@return the items of this indicator that no measure names} */
    @Value.NaturalOrder
    SortedSet<ItemCode> others();

    /** {@return how many items of each sub-indicator are left as met when the named ones are not} */
    Pattern supposed();

    /** {@return the score of that supposition} */
    Score score();

    /** {@return every pattern that prints as the published figure} */
    List<Pattern> patterns();

    /** {@return those of the patterns in which all named items can be unmet} */
    List<Pattern> patternsWithNamedUnmet();

    /** {@return whether the supposition prints as the published figure} */
    boolean agrees();

    /** {@return the one pattern behind the published figure, if there is only one} */
    default Optional<Pattern> only() {
        return PatternSearch.only(patterns());
    }

    /** {@return whether the measures name any item of this indicator: if none, there is nothing to hold it against} */
    default boolean comparable() {
        return !named().isEmpty();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reconciliation. */
    final class Builder extends ImmutableReconciliation.Builder {
        Builder() {}
    }
}
