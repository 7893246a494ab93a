package th.ita.export.survey;

import th.ita.domain.framework.LevelCode;

/** What a column of a file of answers holds. */
sealed interface SurveyKey {
    /** The agency whose respondent the line is. */
    record OfAgency() implements SurveyKey {}

    /** The year of the survey. */
    record OfYear() implements SurveyKey {}

    /** Answers to a part, by its place in the survey's form. */
    record OfPart(LevelCode instrument, int part) implements SurveyKey {}
}
