package th.ita.domain.period;

/** How a day stands to a period. */
public enum Phase {
    /** The period has not begun. */
    NOT_YET,
    /** The day is still in time; a period without a first day has always begun. */
    RUNNING,
    /** The last day that was in time is past: what is not done is overdue. */
    OVER,
    /** The period names no days. */
    WITHOUT_DAYS
}
