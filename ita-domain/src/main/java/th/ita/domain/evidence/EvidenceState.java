package th.ita.domain.evidence;

/** How it stands with a link. Whatever is not fine was tried several times. */
public enum EvidenceState {
    /** It leads to the page or file. */
    FINE,
    /** It leads there by way of another address, for good: the link should be changed. */
    MOVED,
    /** The server says that there is nothing, or nothing any more. */
    GONE,
    /** The server lets nobody see it without permission. */
    FORBIDDEN,
    /** No answer could be had, or only that the server is in trouble; another day may tell more. */
    TROUBLE,
    /** The server cannot prove who it is, or does so with a certificate that has ended. */
    UNTRUSTED,
    /** It was not looked at, since that would not be safe. */
    NOT_LOOKED_AT
}
