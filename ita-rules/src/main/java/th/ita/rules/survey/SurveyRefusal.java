package th.ita.rules.survey;

import th.ita.domain.refusal.RefusalCode;

/** Why answers do not fit the surveys of a year. */
public enum SurveyRefusal implements RefusalCode {
    /** An instrument is not there or asks nobody; arguments: the instrument, the year, the surveys of the year. */
    NOT_A_SURVEY,
    /** The questions of a survey are not known; arguments: the survey, the year. */
    QUESTIONS_UNKNOWN,
    /** A survey has no such question; arguments: the question, the survey, the year. */
    UNKNOWN_QUESTION,
    /** A question has another number of parts; arguments: the question, the number given, the number it has. */
    OTHER_PARTS,
    /** A part has another number of answers; arguments: the part, the number given, the number its scale has. */
    OTHER_ANSWERS,
    /** A part has more answers than there are respondents; arguments: the part, its answers, the respondents. */
    MORE_ANSWERS_THAN_RESPONDENTS
}
