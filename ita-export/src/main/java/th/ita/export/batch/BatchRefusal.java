package th.ita.export.batch;

import th.ita.domain.refusal.RefusalCode;

/** Why a line of a table of agencies cannot be scored. */
public enum BatchRefusal implements RefusalCode {
    /** The agency has no name. */
    BATCH_NO_NAME,
    /** The agency stands on an earlier line too; arguments: the agency, that line. */
    BATCH_DUPLICATE_AGENCY,
    /** The line is of another year; arguments: its year, the year asked for. */
    BATCH_OTHER_YEAR,
    /** A cell does not tell whether an item was met; argument: its text. */
    BATCH_NOT_AN_OUTCOME,
    /** A figure has more decimals than can be scored exactly; arguments: its text, the most there may be. */
    BATCH_TOO_MANY_DECIMALS,
    /** The table has no line beneath its heads. */
    BATCH_NO_LINES
}
