package th.ita.rules.scoring;

import th.ita.domain.refusal.RefusalCode;

/** Why an assessment cannot be scored by a framework. */
public enum ScoringRefusal implements RefusalCode {
    /** The assessment is of another year than the framework; arguments: its year, the framework's year. */
    WRONG_YEAR,
    /** The assessment names an item the year does not have; arguments: the code, the year, the last code of the year. */
    UNKNOWN_ITEM,
    /** The assessment reports a level the year does not have; arguments: the code, the year. */
    UNKNOWN_LEVEL,
    /** The assessment reports a grade the year does not have; arguments: the grade, the year, the grades it has. */
    UNKNOWN_GRADE,
    /** The weights of the year's instruments are not known, so it has no total; arguments: the year. */
    NO_WEIGHTS,
    /** How the year's scores are computed or rounded is not known; arguments: the year. */
    NO_SCORING_RULES
}
