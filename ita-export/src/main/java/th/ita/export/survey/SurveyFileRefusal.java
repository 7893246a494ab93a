package th.ita.export.survey;

import th.ita.domain.refusal.RefusalCode;

/** Why a file of answers, or a part of it, cannot be counted. */
public enum SurveyFileRefusal implements RefusalCode {
    /** No column is headed with the code of a question; arguments: an example of a head, the year. */
    NO_QUESTION_COLUMN,
    /** The file has columns of two surveys; arguments: both surveys. */
    TWO_SURVEYS,
    /** A column is headed like a question that the survey does not have; arguments: the head, the year, an example. */
    NO_SUCH_QUESTION_COLUMN,
    /** A question with several parts has one column; arguments: the head, the first and the last part's code. */
    PART_MISSING,
    /** The answers are scores, not answers; arguments: the figure, the answers' numbers, the labels. */
    SCORES_FOR_ANSWERS,
    /** A line is of another year; arguments: what it says, the year. */
    ANSWER_OF_OTHER_YEAR,
    /** A cell holds none of the answers; does not end the reading; arguments: the answers' numbers, the labels. */
    UNKNOWN_ANSWER,
    /** A line names no agency though others do; does not end the reading. */
    NO_AGENCY_NAMED
}
