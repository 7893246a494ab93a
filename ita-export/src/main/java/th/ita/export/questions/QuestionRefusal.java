package th.ita.export.questions;

import th.ita.domain.refusal.RefusalCode;

/** Why a question cannot be answered as it was put. */
public enum QuestionRefusal implements RefusalCode {
    /** The item is none of the two papers; arguments: the code, the year, the codes of the two papers. */
    NOT_A_PAPER,
    /** A format cannot be written; arguments: the format, those that can. */
    UNKNOWN_OUTPUT_FORMAT,
    /** A span of items ends before it begins; argument: the span. */
    RANGE_BACKWARDS,
    /** A text that should be a unit's capacity is none; argument: the text. */
    NOT_A_CAPACITY,
    /** A text that should say a survey score to assume does not; argument: the text. */
    NOT_AN_ASSUMPTION,
    /** An item was said to be met and not to be met; argument: the item. */
    MET_AND_NOT_MET
}
