package th.ita.domain.assessment;

import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import th.ita.domain.ItaValue;
import th.ita.domain.agency.Agency;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.time.FiscalYear;

/**
 * What is known of one agency's result in one fiscal year: outcomes of single items, answers to the surveys,
 * scores somebody reported for any level. What is not known is simply not in it.
 */
@ItaValue
@Value.Immutable
public interface Assessment {
    /** {@return the agency, if it is named} */
    Optional<Agency> agency();

    /** {@return the assessed year} */
    FiscalYear fiscalYear();

    /** {@return the outcome of each item that is known} */
    @Value.NaturalOrder
    SortedMap<ItemCode, ItemOutcome> outcomes();

    /** {@return the counted answers, by survey, such as {@code IIT}} */
    @Value.NaturalOrder
    SortedMap<LevelCode, SurveyAnswers> answers();

    /** {@return the published figures, by level} */
    @Value.NaturalOrder
    SortedMap<LevelCode, ReportedScore> reported();

    /** {@return the published grade, such as {@code A}} */
    Optional<String> reportedGrade();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
