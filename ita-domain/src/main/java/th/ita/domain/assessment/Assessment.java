package th.ita.domain.assessment;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import th.ita.domain.agency.Agency;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.time.FiscalYear;

/**
 * What is known of one agency's result in one fiscal year: outcomes of single items, answers to the surveys,
 * scores somebody reported for any level. What is not known is simply not in it.
 *
 * <p>Its builder is written by hand: scores are worked out so fast that maps made twice would take as long.
 */
public interface Assessment {
    /** {@return the agency, if it is named} */
    Optional<Agency> agency();

    /** {@return the assessed year} */
    FiscalYear fiscalYear();

    /** {@return the outcome of each item that is known} */
    SortedMap<ItemCode, ItemOutcome> outcomes();

    /** {@return the counted answers, by survey, such as {@code IIT}} */
    SortedMap<LevelCode, SurveyAnswers> answers();

    /** {@return the published figures, by level} */
    SortedMap<LevelCode, ReportedScore> reported();

    /** {@return the published grade, such as {@code A}} */
    Optional<String> reportedGrade();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment. What is put twice has the later value. */
    final class Builder {
        /** A year has some forty items, and as many questions. */
        private static final int MANY = 48;

        private final Gathered<ItemCode, ItemOutcome> outcomes = new Gathered<>(MANY);
        private final Gathered<LevelCode, SurveyAnswers> answers = new Gathered<>(0);
        private final Gathered<LevelCode, ReportedScore> reported = new Gathered<>(MANY);
        private Optional<Agency> agency = Optional.empty();
        private Optional<String> reportedGrade = Optional.empty();
        private @Nullable FiscalYear fiscalYear;

        Builder() {}

        /**
         * Takes over all that another assessment knows.
         *
         * @param known the other assessment
         * @return this builder
         */
        public Builder from(Assessment known) {
            agency = known.agency().or(() -> agency);
            reportedGrade = known.reportedGrade().or(() -> reportedGrade);
            return fiscalYear(known.fiscalYear())
                    .putAllOutcomes(known.outcomes())
                    .putAllAnswers(known.answers())
                    .putAllReported(known.reported());
        }

        /**
         * Sets the agency.
         *
         * @param agency the agency
         * @return this builder
         */
        public Builder agency(Agency agency) {
            return agency(Optional.of(agency));
        }

        /**
         * Sets the agency.
         *
         * @param agency the agency, if it is named
         * @return this builder
         */
        public Builder agency(Optional<Agency> agency) {
            this.agency = Objects.requireNonNull(agency, "agency");
            return this;
        }

        /**
         * Sets the assessed year, which every assessment has.
         *
         * @param fiscalYear the year
         * @return this builder
         */
        public Builder fiscalYear(FiscalYear fiscalYear) {
            this.fiscalYear = Objects.requireNonNull(fiscalYear, "fiscalYear");
            return this;
        }

        /**
         * Adds the outcome of an item.
         *
         * @param item its code
         * @param outcome whether it was met
         * @return this builder
         */
        public Builder putOutcome(ItemCode item, ItemOutcome outcome) {
            outcomes.put(item, outcome);
            return this;
        }

        /**
         * Adds outcomes.
         *
         * @param entries the outcomes, by item
         * @return this builder
         */
        public Builder putAllOutcomes(Map<ItemCode, ItemOutcome> entries) {
            outcomes.putAll(entries);
            return this;
        }

        /**
         * Sets outcomes, instead of those given before.
         *
         * @param entries the outcomes, by item
         * @return this builder
         */
        public Builder outcomes(Map<ItemCode, ItemOutcome> entries) {
            outcomes.replace(entries);
            return this;
        }

        /**
         * Adds the counted answers to a survey.
         *
         * @param survey its code
         * @param answer its answers
         * @return this builder
         */
        public Builder putAnswer(LevelCode survey, SurveyAnswers answer) {
            answers.put(survey, answer);
            return this;
        }

        /**
         * Adds counted answers.
         *
         * @param entries the answers, by survey
         * @return this builder
         */
        public Builder putAllAnswers(Map<LevelCode, SurveyAnswers> entries) {
            answers.putAll(entries);
            return this;
        }

        /**
         * Sets counted answers, instead of those given before.
         *
         * @param entries the answers, by survey
         * @return this builder
         */
        public Builder answers(Map<LevelCode, SurveyAnswers> entries) {
            answers.replace(entries);
            return this;
        }

        /**
         * Adds the published figure of a level.
         *
         * @param level its code
         * @param figure its figure
         * @return this builder
         */
        public Builder putReported(LevelCode level, ReportedScore figure) {
            reported.put(level, figure);
            return this;
        }

        /**
         * Adds published figures.
         *
         * @param entries the figures, by level
         * @return this builder
         */
        public Builder putAllReported(Map<LevelCode, ReportedScore> entries) {
            reported.putAll(entries);
            return this;
        }

        /**
         * Sets published figures, instead of those given before.
         *
         * @param entries the figures, by level
         * @return this builder
         */
        public Builder reported(Map<LevelCode, ReportedScore> entries) {
            reported.replace(entries);
            return this;
        }

        /**
         * Sets the published grade.
         *
         * @param grade the grade, such as {@code A}
         * @return this builder
         */
        public Builder reportedGrade(String grade) {
            return reportedGrade(Optional.of(grade));
        }

        /**
         * Sets the published grade.
         *
         * @param grade the grade, if one was published
         * @return this builder
         */
        public Builder reportedGrade(Optional<String> grade) {
            this.reportedGrade = Objects.requireNonNull(grade, "grade");
            return this;
        }

        /**
         * Builds the assessment.
         *
         * @return the assessment
         * @throws IllegalStateException if the year was not set
         */
        public Assessment build() {
            if (fiscalYear == null) {
                throw new IllegalStateException("an assessment without a fiscalYear");
            }
            return new KnownAssessment(
                    agency, fiscalYear, outcomes.sorted(), answers.sorted(), reported.sorted(), reportedGrade);
        }
    }
}
