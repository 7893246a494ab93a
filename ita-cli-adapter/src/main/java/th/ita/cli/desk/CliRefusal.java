package th.ita.cli.desk;

import th.ita.domain.refusal.RefusalCode;

/** Why a command line cannot be carried out although it can be parsed. */
public enum CliRefusal implements RefusalCode {
    /** The target of output is a file where a folder is needed; argument: the target. */
    NOT_A_FOLDER,
    /** The target of output is a folder where a file is needed; argument: the target. */
    NOT_A_FILE,
    /** A plan is to be written, but there is none to add to. */
    NEEDS_A_PLAN,
    /** Neither a document nor an option says the year. */
    NEEDS_A_YEAR,
    /** The user says another year than the result states; arguments: its year, the user's. */
    RESULT_OF_OTHER_YEAR,
    /** The user names another agency than the document does; arguments: its agency, the user's. */
    DOCUMENT_OF_OTHER_AGENCY,
    /** Neither a document nor an option says the items. */
    NEEDS_ITEMS,
    /** The document states no result of a year that can be scored, so there is nothing to hold an earlier one against. */
    NOTHING_TO_COMPARE,
    /** Fewer sets were to be listed than none; argument: the number. */
    NOT_A_COUNT,
    /** A user's file holds a year that is built in, and nobody asked for it to be used instead; arguments: year, option. */
    CONTESTED_YEAR,
    /** User's files shall override the built-in ones, but no folder of them is given; arguments: the option that gives it. */
    NOTHING_TO_OVERRIDE_WITH,
    /** No file of answers names this agency; argument: the name. */
    UNKNOWN_AGENCY,
    /** One number of people was given for the respondents of several agencies. */
    POPULATION_OF_MANY,
    /** One number of people was given for two surveys; argument: the surveys. */
    POPULATION_OF_TWO_SURVEYS,
    /** A number of people was given twice, or for a survey without answers; argument: the survey. */
    POPULATION_OF_OTHER_SURVEY,
    /** A result that is to be kept does not say whose it is. */
    NO_AGENCY,
    /** A store has no such revision; arguments: the key, the number, the number of the latest. */
    NO_SUCH_REVISION,
    /** Another revision came before the one to be kept; argument: the latest, in words. */
    REVISION_CONFLICT,
    /** A signature is asked for, but either the document or the key is not named. */
    NOTHING_TO_SIGN,
    /** A new key is asked for together with a signature. */
    NEW_KEY_ALONE,
    /** A file to write to is one that is read; argument: the file. */
    OUTPUT_IS_INPUT,
    /** Two options ask for different things; arguments: the one, the other. */
    ONE_AT_A_TIME,
    /** A second file is a plan, or a second one a result. */
    SECOND_OF_ITS_KIND,
    /** A link stands where a folder is expected, and leads nowhere; arguments: the link, where it leads. */
    LINK_TO_NOTHING,
    /** A run is to begin anew, but no checkpoint is named; argument: the option that names it. */
    NOTHING_TO_BEGIN_ANEW
}
