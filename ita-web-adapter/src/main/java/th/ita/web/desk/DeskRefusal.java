package th.ita.web.desk;

import th.ita.domain.refusal.RefusalCode;

/** Why something cannot be done with what is kept. */
public enum DeskRefusal implements RefusalCode {
    /** The store has no such document; argument: its key. */
    NO_SUCH_DOCUMENT,
    /** The store has no such revision of a document; arguments: the key, the number, the number of the latest. */
    NO_SUCH_REVISION,
    /** The store has nothing of an agency; argument: its id. */
    NO_SUCH_AGENCY,
    /** A document is another than the one it is to be kept as; arguments: its key, that of the place. */
    OTHER_DOCUMENT,
    /** A result says not whose it is, and so cannot be kept. */
    WHOSE_RESULT,
    /** The settings name no folder for the sites of an agency; argument: its id. */
    NO_PLACE_FOR_SITES,
    /** So many plans have their links looked at already that another has to wait. */
    TOO_MANY_LOOKS,
    /** A look at links is not known, or not any more; argument: its number. */
    NO_SUCH_LOOK,
    /** No result of an agency's year is known; arguments: the agency, the year. */
    NO_RESULT_OF_YEAR,
    /** A plan answers no result that can be scored, so there is nothing to hold an earlier one against. */
    NOTHING_TO_COMPARE_WITH
}
