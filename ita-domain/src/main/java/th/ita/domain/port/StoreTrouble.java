package th.ita.domain.port;

/** What keeps a store from doing its work. */
public enum StoreTrouble {
    /** There is no store where one should be. */
    NOT_THERE,
    /** What is there is no store of this kind. */
    NOT_A_STORE,
    /** The store was written by a newer version of this library; it was left as it is. */
    NEWER,
    /** The store was moved or deleted while it was open; what was just written may be lost with it. */
    GONE,
    /** The store can be read but not written. */
    READ_ONLY,
    /** The medium has no room left; what was to be written was not. */
    FULL,
    /** Somebody else holds the store longer than is waited for. */
    BUSY,
    /** The store does not answer; whether what was just written was kept, reading will tell. */
    UNREACHABLE,
    /** The store will not let this user in. */
    DENIED,
    /** What the store holds is damaged; nothing was repaired. */
    DAMAGED,
    /** The store was closed. */
    CLOSED,
    /** Anything else; the detail says it in the words of the medium. */
    FAILED
}
