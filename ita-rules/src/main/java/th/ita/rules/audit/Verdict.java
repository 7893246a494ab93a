package th.ita.rules.audit;

/** Whether the figures of a row can belong together. */
public enum Verdict {
    /** The total follows from all that lies below it, and nothing contradicts. */
    CONSISTENT,
    /** Some figures cannot belong together, however they were rounded. */
    INCONSISTENT,
    /** Nothing contradicts, but something is missing, so that the total cannot be held against all that lies below it. */
    INCOMPLETE
}
