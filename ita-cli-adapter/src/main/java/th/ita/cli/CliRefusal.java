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
    /** A result that is to be kept does not say whose it is. */
    NO_AGENCY,
    /** A store has no such revision; arguments: the key, the number, the number of the latest. */
    NO_SUCH_REVISION,
    /** Another revision came before the one to be kept; argument: the latest, in words. */
    REVISION_CONFLICT
}
