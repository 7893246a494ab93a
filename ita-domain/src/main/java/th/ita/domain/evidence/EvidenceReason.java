package th.ita.domain.evidence;

/** Why a look at a link came out as it did, where the state alone does not say it. */
public enum EvidenceReason {
    /** There is nothing to add. */
    NONE,
    /** The server answered with the status that is given. */
    STATUS,
    /** No server of this name is known. */
    NO_SUCH_HOST,
    /** The server cannot be reached. */
    NO_CONNECTION,
    /** The server did not answer, or did not come to an end, in the time that is waited for. */
    TOO_SLOW,
    /** The server broke off or answered in a way that is none. */
    BAD_ANSWER,
    /** The server leads round in a circle, or from one address to the next too often. */
    REDIRECTS,
    /** The server's certificate is not valid for it; the detail says why. */
    CERTIFICATE,
    /** The address, or one it leads to, lies within a network of its own that the public cannot reach. */
    PRIVATE_ADDRESS,
    /** The address that it leads to is none of the web. */
    NOT_OF_THE_WEB,
    /** The file is there but larger than is read, so that nothing is known of what it holds. */
    TOO_LARGE
}
