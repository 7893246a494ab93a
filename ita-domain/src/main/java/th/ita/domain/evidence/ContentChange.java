package th.ita.domain.evidence;

/** Whether what stands at a link is what stood there when it was last seen. */
public enum ContentChange {
    /** Nothing was seen before to compare with. */
    FIRST_SEEN,
    /** It is the same, to the byte. */
    SAME,
    /** It is something else. */
    CHANGED,
    /** It cannot be told, since nothing could be read now. */
    UNKNOWN
}
