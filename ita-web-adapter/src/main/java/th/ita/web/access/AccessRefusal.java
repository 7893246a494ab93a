package th.ita.web.access;

import th.ita.domain.refusal.RefusalCode;

/** Why somebody is not let in, may not do something, or access cannot be set up so. */
public enum AccessRefusal implements RefusalCode {
    /** Nobody is known, where somebody must be. */
    SIGN_IN_FIRST,
    /** What should be a token is none that was ever made here. */
    UNKNOWN_TOKEN,
    /** The token has expired; argument: when. */
    TOKEN_EXPIRED,
    /** The token was revoked; argument: when. */
    TOKEN_REVOKED,
    /** The header says who asks in a way that is not understood; argument: the way that is. */
    NOT_A_BEARER_TOKEN,
    /** The link was used, has expired, or was never made here. */
    LINK_SPENT,
    /** Links to sign in with work on the machine itself alone. */
    LINK_FROM_ELSEWHERE,
    /** The proxy names somebody who has no role; argument: the name. */
    UNKNOWN_PERSON,
    /** The proxy names nobody, or several at once. */
    UNCLEAR_PERSON,
    /** No role at the agency; argument: its id. */
    NOT_YOUR_AGENCY,
    /** The role is not enough; arguments: the least that is, the one held, both by message. */
    NEEDS_A_HIGHER_ROLE,
    /** A change comes without the secret of its form, or with that of another session. */
    FORM_SECRET_WRONG,
    /** A change comes from the page of another site; argument: the site. */
    FROM_ANOTHER_SITE,
    /** Too many requests; argument: the seconds to wait. */
    TOO_MANY_REQUESTS,
    /** Too many tries that failed; argument: the seconds to wait. */
    TOO_MANY_FAILURES,
    /** No further session can be kept; argument: how many there are. */
    TOO_MANY_SESSIONS,
    /** The file of who may do what cannot be used at present. */
    ACCESS_UNREADABLE,
    /** A text names no role; arguments: the text, the roles. */
    NOT_A_ROLE,
    /** A text names no agency with a role, or one a second time; argument: the text. */
    NOT_A_GRANT,
    /** A text cannot be somebody's name; argument: the most characters. */
    NOT_A_NAME,
    /** A text cannot be the name of an account at a proxy; argument: the most characters. */
    NOT_AN_ACCOUNT,
    /** A token would expire at once, or too late; arguments: the days, the most. */
    NOT_A_LIFETIME,
    /** There is no such token; argument: its id. */
    NO_SUCH_TOKEN,
    /** There is no such account; argument: its name. */
    NO_SUCH_ACCOUNT,
    /** There is already such an account; argument: its name. */
    ACCOUNT_EXISTS,
    /** No more tokens or accounts can be kept; argument: how many there are. */
    TOO_MANY_KEPT,
    /** A file is not that of who may do what, or of a later version; argument: the first line that is expected. */
    NOT_AN_ACCESS_FILE,
    /** A line of the file cannot be understood; argument: what would be right. */
    BAD_ACCESS_LINE,
    /** A line of the file is not as it was written; argument: what its end would have to be. */
    ALTERED_ACCESS_LINE,
    /** The file ends before its end. */
    ACCESS_FILE_CUT_OFF,
    /** The file is too large; argument: the most bytes. */
    ACCESS_FILE_TOO_LARGE,
    /** Others can read the file; argument: who may do what, as the system writes it. */
    ACCESS_OPEN_TO_OTHERS,
    /** Beyond the machine itself, but nobody could get in, or anybody; argument: the address to listen on. */
    NO_ACCESS_CONFIGURED,
    /** Proxies are trusted, but the header they name people in is not one; argument: the text. */
    NOT_A_HEADER
}
