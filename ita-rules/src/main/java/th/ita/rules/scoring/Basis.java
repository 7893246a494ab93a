package th.ita.rules.scoring;

/** What a score rests on. */
public enum Basis {
    /** The outcome of an item, as somebody stated it. */
    STATED,
    /** Computed from the level below by the framework's rule. */
    COMPUTED,
    /** A published figure that stands in, since the level below is not known. */
    REPORTED
}
