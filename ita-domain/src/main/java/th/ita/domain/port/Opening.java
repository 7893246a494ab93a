package th.ita.domain.port;

/** What to do where there is no store yet. */
public enum Opening {
    /** Only a store that is there is opened; otherwise the trouble is {@link StoreTrouble#NOT_THERE}. */
    EXISTING,
    /** An empty store is made. */
    OR_NEW
}
