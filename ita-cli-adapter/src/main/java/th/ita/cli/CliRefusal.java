package th.ita.cli;

import th.ita.domain.refusal.RefusalCode;

/** Why a command line cannot be carried out although it can be parsed. */
enum CliRefusal implements RefusalCode {
    /** The item is none of the two papers; arguments: the code, the year, the codes of the two papers. */
    NOT_A_PAPER,
    /** A format cannot be written; arguments: the format, those that can. */
    UNKNOWN_OUTPUT_FORMAT,
    /** The target of output is a file where a folder is needed; argument: the target. */
    NOT_A_FOLDER,
    /** The target of output is a folder where a file is needed; argument: the target. */
    NOT_A_FILE,
    /** A plan is to be written, but there is none to add to. */
    NEEDS_A_PLAN,
    /** Neither a document nor an option says the year. */
    NEEDS_A_YEAR,
    /** Neither a document nor an option says the items. */
    NEEDS_ITEMS
}
