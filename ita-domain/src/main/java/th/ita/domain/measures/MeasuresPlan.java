package th.ita.domain.measures;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.agency.Agency;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.time.FiscalYear;

/**
 * The measures an agency sets for one fiscal year to promote integrity and transparency
 * (มาตรการส่งเสริมคุณธรรมและความโปร่งใส), after the result of an earlier year, with what became of them.
 */
@ItaValue
@Value.Immutable
public interface MeasuresPlan {
    /** {@return whose plan it is} */
    Agency agency();

    /** {@return the year the measures are for} */
    FiscalYear fiscalYear();

    /** {@return the result that the measures answer, if it is stated} */
    Optional<Assessment> previousResult();

    /** {@return the opening paragraphs, as written} */
    List<String> introduction();

    /** {@return what the agency makes of the result} */
    @Value.Default
    default Analysis analysis() {
        return Analysis.NONE;
    }

    /** {@return the sentence that leads to the standing measures, as written} */
    Optional<String> standingLead();

    /** {@return measures that stand without a row of their own, such as proclaimed guidelines} */
    List<String> standingMeasures();

    /** {@return the rows of the measures table, in order} */
    List<Measure> measures();

    /** {@return who signs, if stated} */
    Optional<Signatory> signatory();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan. */
    final class Builder extends ImmutableMeasuresPlan.Builder {
        Builder() {}
    }
}
