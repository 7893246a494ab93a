package th.ita.rules.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Grade;
import th.ita.rules.finding.Finding;

/** What came out for one row of a published table. */
@ItaValue
@Value.Immutable
public interface AuditedRow {
    /** {@return the row} */
    PublishedRow row();

    /** {@return whether its figures can belong together} */
    Verdict verdict();

    /** {@return the total that follows from the figures below it taken at their word, if they are all there} */
    Optional<BigDecimal> total();

    /** {@return the numbers the total can be, given that the figures below it are rounded; nothing if no rule is known} */
    Optional<Bounds> range();

    /** {@return the grade that the total earns, if there is no doubt about it} */
    Optional<Grade> grade();

    /** {@return every printed figure that could be held against others, instruments first, then the total} */
    List<Comparison> comparisons();

    /**
     * {@return the orders of rounding in which all figures fit together; none where nothing could be compared, nor for an
     * average, which tells nothing of them}
     */
    List<RoundingOrder> orders();

    /** {@return the patterns of items behind the printed open-data indicators} */
    List<IndicatorFit> indicators();

    /** {@return the reasons of the verdict and what else was found} */
    List<Finding> reasons();

    /** {@return how sure the least sure rule is that the verdict rests on} */
    Confidence confidence();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what came out. */
    final class Builder extends ImmutableAuditedRow.Builder {
        Builder() {}
    }
}
