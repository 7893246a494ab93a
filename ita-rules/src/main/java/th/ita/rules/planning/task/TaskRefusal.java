package th.ita.rules.planning.task;

import th.ita.domain.refusal.RefusalCode;

/** Why a question of planning cannot be answered as it was put. */
public enum TaskRefusal implements RefusalCode {
    /** A text that should be a target is none; argument: the text. */
    NOT_A_TARGET,
    /** The target is a level that no item moves, as a survey's; arguments: the level, the levels that items move. */
    TARGET_WITHOUT_ITEMS,
    /** Grades are not known for the year; argument: the year. */
    NO_GRADES,
    /** A better grade asks for less than the target, so that there is no one goal; arguments: the target, that grade. */
    GRADES_NOT_NESTED,
    /** The target hangs on survey scores that nobody gave; arguments: the target, the levels, how to give them. */
    SURVEY_SCORES_NEEDED,
    /** A score was assumed for a level that has items, which the plan decides; argument: the level. */
    ASSUMED_LEVEL_HAS_ITEMS,
    /** A score was assumed for the level and for one above or below it; arguments: the two levels. */
    ASSUMED_TWICE,
    /** An item must be done and cannot be done; argument: the item. */
    MUST_AND_CANNOT,
    /** A cost is negative, too great or too fine; arguments: the item, the cost. */
    BAD_COST,
    /** A capacity is negative; arguments: the unit, the capacity. */
    BAD_CAPACITY,
    /** A capacity is given for a unit that no item belongs to; arguments: the unit, the units there are. */
    UNKNOWN_UNIT,
    /** There are more open items than can be planned for; arguments: how many, how many can. */
    TOO_MANY_ITEMS,
    /** Scores and costs need finer numbers than can be searched exactly; no arguments. */
    NUMBERS_TOO_FINE,
    /** No proof was found within the bounds of the search; argument: how many cases were looked at. */
    SEARCH_TOO_LONG
}
