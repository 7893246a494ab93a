package th.ita.web;

import th.ita.domain.refusal.RefusalCode;

/** Why a command line for looking after access cannot be carried out. */
enum CommandRefusal implements RefusalCode {
    /** A word stands where none can; argument: the word. */
    UNKNOWN_WORD,
    /** An option has no value; argument: the option. */
    OPTION_WITHOUT_VALUE,
    /** An option that must be given is not; argument: the option. */
    OPTION_MISSING,
    /** An option that can be given once is given twice; argument: the option. */
    OPTION_TWICE,
    /** What is to be done is not said, or is nothing that can be; argument: what can be. */
    NOTHING_TO_DO
}
