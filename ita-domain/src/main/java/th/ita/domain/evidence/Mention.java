package th.ita.domain.evidence;

/** Whether a page speaks of something. */
public enum Mention {
    /** It does. */
    YES,
    /** It does not. */
    NO,
    /** It cannot be told: there is no page, it is no text, or nothing was asked. */
    UNKNOWN
}
