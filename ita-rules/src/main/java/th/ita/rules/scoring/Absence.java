package th.ita.rules.scoring;

/** Why a score is not known. It is absent then, never zero. */
public enum Absence {
    /** Nothing says whether the item was met. */
    NO_OUTCOME,
    /** The indicator is measured by a survey, and no score of it is given. */
    NO_SURVEY_SCORE,
    /** Something below it is not known. */
    INPUT_UNKNOWN
}
