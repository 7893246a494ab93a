package th.ita.domain.life;

import th.ita.domain.refusal.RefusalCode;

/** Why a command on a plan is refused. */
public enum LifeRefusal implements RefusalCode {
    /** The stage does not allow it; arguments: the kind of command, the stage, the stages that do, all by message. */
    NOT_IN_THIS_STAGE,
    /** There is no measure of that number; arguments: the number, how many there are. */
    NO_SUCH_MEASURE,
    /** The measure was withdrawn; arguments: its number, its title. */
    MEASURE_WITHDRAWN,
    /** A plan without measures cannot be approved. */
    NO_MEASURES,
    /** Whoever made a part of the draft cannot approve it; argument: the author. */
    MAKER_APPROVES,
    /** A plan whose measures do not all have a result with its day cannot be closed; argument: the numbers of those. */
    RESULTS_MISSING,
    /** A draft sets what came of a measure; argument: the measure's title. */
    RESULT_IN_A_DRAFT,
    /** The front of a plan is that of another agency or year, or holds measures; argument: agency and year of the plan. */
    NOT_THE_FRONT,
    /** A day on which something was done is yet to come; arguments: the day, the day of the command, by message. */
    DAY_TO_COME,
    /** A text that must say something is blank. */
    NOTHING_SAID,
    /** Nothing would change. */
    NOTHING_CHANGES
}
