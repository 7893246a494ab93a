package th.ita.rules.audit;

import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;

/** What a published table says of one agency in one year. Every part but the year may be missing. */
@ItaValue
@Value.Immutable
public interface PublishedRow {
    /** {@return the agency as the table names it} */
    Optional<String> agency();

    /** {@return the year} */
    FiscalYear fiscalYear();

    /** {@return whose figures they are} */
    @Value.Default
    default Scope scope() {
        return Scope.AGENCY;
    }

    /** {@return the printed scores of indicators, instruments and the total} */
    @Value.NaturalOrder
    SortedMap<LevelCode, ReportedScore> scores();

    /** {@return the printed scores of instruments times their weights: 38.70 for 96.75 of 40 percent} */
    @Value.NaturalOrder
    SortedMap<LevelCode, ReportedScore> weighted();

    /** {@return the printed grade, such as {@code A}} */
    Optional<String> grade();

    /** {@return the line of an earlier row about the same agency and year, if there is one} */
    Optional<Integer> earlierLine();

    /**
     * The printed score of a level.
     *
     * @param level an indicator, an instrument or the total
     * @return the score, if it is printed
     */
    default Optional<ReportedScore> score(LevelCode level) {
        return Optional.ofNullable(scores().get(level));
    }

    /**
     * The printed weighted score of an instrument.
     *
     * @param instrument its code
     * @return the score times the weight, if it is printed
     */
    default Optional<ReportedScore> weighted(LevelCode instrument) {
        return Optional.ofNullable(weighted().get(instrument));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a row. */
    final class Builder extends ImmutablePublishedRow.Builder {
        Builder() {}
    }
}
