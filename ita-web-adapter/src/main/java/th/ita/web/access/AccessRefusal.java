package th.ita.web.access;

import th.ita.domain.refusal.RefusalCode;

/** Why somebody is not let in, may not do something, or access cannot be set up so. */
public enum AccessRefusal implements RefusalCode {
    /** Nobody is known, where somebody must be. */
    SIGN_IN_FIRST(401),
    /** What should be a token is none that was ever made here. */
    UNKNOWN_TOKEN(401),
    /** The token has expired; argument: when. */
    TOKEN_EXPIRED(401),
    /** The token was revoked; argument: when. */
    TOKEN_REVOKED(401),
    /** The header says who asks in a way that is not understood; argument: the way that is. */
    NOT_A_BEARER_TOKEN(401),
    /** The link was used, has expired, or was never made here. */
    LINK_SPENT(401),
    /** Links to sign in with work on the machine itself alone. */
    LINK_FROM_ELSEWHERE(403),
    /** The proxy names somebody who has no role; argument: the name. */
    UNKNOWN_PERSON(403),
    /** The proxy names nobody, or several at once. */
    UNCLEAR_PERSON(403),
    /** No role at the agency; argument: its id. */
    NOT_YOUR_AGENCY(403),
    /** The role is not enough; arguments: the least that is, the one held, both by message. */
    NEEDS_A_HIGHER_ROLE(403),
    /** A change comes without the secret of its form, or with that of another session. */
    FORM_SECRET_WRONG(403),
    /** A change comes from the page of another site; argument: the site. */
    FROM_ANOTHER_SITE(403),
    /** Too many requests; argument: the seconds to wait. */
    TOO_MANY_REQUESTS(429),
    /** Too many tries that failed; argument: the seconds to wait. */
    TOO_MANY_FAILURES(429),
    /** No further session can be kept; argument: how many there are. */
    TOO_MANY_SESSIONS(503),
    /** The file of who may do what cannot be used at present. */
    ACCESS_UNREADABLE(503),
    /** A text names no role; arguments: the text, the roles. */
    NOT_A_ROLE(422),
    /** A text names no agency with a role, or one a second time; argument: the text. */
    NOT_A_GRANT(422),
    /** A text cannot be somebody's name; argument: the most characters. */
    NOT_A_NAME(422),
    /** A text cannot be the name of an account at a proxy; argument: the most characters. */
    NOT_AN_ACCOUNT(422),
    /** A token would expire at once, or too late; arguments: the days, the most. */
    NOT_A_LIFETIME(422),
    /** There is no such token; argument: its id. */
    NO_SUCH_TOKEN(404),
    /** There is no such account; argument: its name. */
    NO_SUCH_ACCOUNT(404),
    /** There is already such an account; argument: its name. */
    ACCOUNT_EXISTS(409),
    /** No more tokens or accounts can be kept; argument: how many there are. */
    TOO_MANY_KEPT(409),
    /** A file is not that of who may do what, or of a later version; argument: the first line that is expected. */
    NOT_AN_ACCESS_FILE(503),
    /** A line of the file cannot be understood; argument: what would be right. */
    BAD_ACCESS_LINE(503),
    /** A line of the file is not as it was written; argument: what its end would have to be. */
    ALTERED_ACCESS_LINE(503),
    /** The file ends before its end. */
    ACCESS_FILE_CUT_OFF(503),
    /** The file is too large; argument: the most bytes. */
    ACCESS_FILE_TOO_LARGE(503),
    /** Others can read the file; argument: who may do what, as the system writes it. */
    ACCESS_OPEN_TO_OTHERS(503),
    /** Beyond the machine itself, but nobody could get in, or anybody; argument: the address to listen on. */
    NO_ACCESS_CONFIGURED(503),
    /** Proxies are trusted, but the header they name people in is not one; argument: the text. */
    NOT_A_HEADER(422);

    private final int status;

    AccessRefusal(int status) {
        this.status = status;
    }

    /** {@return the status by which HTTP says it} */
    public int status() {
        return status;
    }
}
