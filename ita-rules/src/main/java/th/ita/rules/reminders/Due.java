package th.ita.rules.reminders;

/** How a measure stands on a day, most pressing first. Worded under {@code due.NAME}. */
public enum Due {
    /** It is not done, and the last day that was in time is past. */
    OVERDUE,
    /** It is not done, and at most 30 days are left. */
    SOON,
    /** It is not done, and more time is left. */
    RUNNING,
    /** Its period has not begun. */
    NOT_YET,
    /** It is not done, and its period names no days, or it has none. */
    WITHOUT_DAYS,
    /** Its result says that it was done. */
    DONE
}
