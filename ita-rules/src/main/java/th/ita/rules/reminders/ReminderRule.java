package th.ita.rules.reminders;

import th.ita.rules.finding.Severity;

/** What a look at the calendar can find. Worded under {@code rule.ID} and {@code finding.ID}. */
public enum ReminderRule {
    /** A measure is overdue. */
    OVERDUE("T-1", Severity.ERROR),
    /** A measure is due soon. */
    SOON("T-2", Severity.WARNING),
    /** The day half way of the year is near, on which measures are followed up. */
    CHECKPOINT("T-3", Severity.INFO),
    /** A measure has no days to remind of. */
    WITHOUT_DAYS("T-4", Severity.INFO),
    /** The day in question is not in the year of the plan. */
    OUTSIDE_THE_YEAR("T-5", Severity.INFO);

    private final String id;
    private final Severity severity;

    ReminderRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** {@return its stable id} */
    public String id() {
        return id;
    }

    /** {@return how much its findings weigh} */
    public Severity severity() {
        return severity;
    }
}
