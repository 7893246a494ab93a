package th.ita.rules.planning.certificate;

/** Why a certificate proves nothing. */
public enum Flaw {
    /** The target is none of the year, or its score is not known. */
    NO_SUCH_GOAL,
    /** The plan fixes an item that is met, ruled out or not of the year. */
    ITEM_NOT_OPEN,
    /** The plan leaves out an item that must be fixed. */
    MUST_LEFT_OUT,
    /** The plan fixes an item without one that it depends on. */
    DEPENDENCY_BROKEN,
    /** The plan gives a unit more items than it can fix. */
    CAPACITY_EXCEEDED,
    /** The plan does not cost what is claimed. */
    WRONG_COST,
    /** The plan does not reach the target. */
    TARGET_NOT_REACHED,
    /** The proof divides by an item that is no choice, or that is divided by already. */
    NO_SUCH_CASE,
    /** The proof prices a condition that the task does not have. */
    NO_SUCH_CONSTRAINT,
    /** The proof has a negative price. */
    NEGATIVE_PRICE,
    /** The prices of a case leave room for a cheaper plan. */
    CASE_NOT_SETTLED
}
