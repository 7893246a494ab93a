package th.ita.rules.inference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;

/** What a published score of an open-data indicator tells of the items behind it. */
@ItaValue
@Value.Immutable
public interface Inference {
    /** {@return the assessed year} */
    FiscalYear fiscalYear();

    /** {@return the indicator} */
    LevelCode indicator();

    /** {@return the published figure} */
    ReportedScore figure();

    /** {@return how sure the least sure rule is that the search rests on} */
    Confidence confidence();

    /** {@return how many items the indicator has} */
    int items();

    /** {@return what lies behind the figure when nothing is known of single items} */
    Fit open();

    /** {@return what lies behind it given what is known of single items, if anything is} */
    Optional<Constrained> constrained();

    /** {@return items that were named but count in another indicator, so that they say nothing here} */
    List<ItemCode> elsewhere();

    /**
     * {@return slips of typing that would explain the figure, likeliest first; none where the figure needs no explanation}
     */
    List<Suspicion> suspicions();

    /** {@return the score the named items lead to, as the year prints it, if any item was named} */
    Optional<BigDecimal> supposedFigure();

    /** {@return whether the figure can be had, given all that is known} */
    default boolean explained() {
        return constrained().map(Constrained::fit).orElse(open()).reachable();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an inference. */
    final class Builder extends ImmutableInference.Builder {
        Builder() {}
    }
}
