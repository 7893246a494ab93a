package th.ita.rules.scoring;

/** Why a score is not known. It is absent then, never zero. */
public enum Absence {
    /** Nothing says whether the item was met. */
    NO_OUTCOME,
    /** The indicator is measured by a survey, and no score of it is given. */
    NO_SURVEY_SCORE,
    /** Nobody gave an answer to the part of the question that can be scored. */
    NO_ANSWER,
    /** There are answers, but what the year asked, or how answers score, is not known. */
    QUESTIONS_UNKNOWN,
    /** Something below it is not known. */
    INPUT_UNKNOWN
}
