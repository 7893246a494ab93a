package th.ita.rules.fulfilment;

import th.ita.rules.finding.Severity;

/** What can differ between a plan and its report. Worded under {@code rule.ID} and {@code finding.ID}. */
public enum FulfilmentRule {
    /** A measure that was planned is not in the report. */
    NOT_REPORTED("D-1", Severity.ERROR),
    /** A measure stands in the report without a result, or with what the plan said of its follow-up. */
    NO_RESULT("D-2", Severity.ERROR),
    /** A measure in the report was not planned. */
    NOT_PLANNED("D-3", Severity.WARNING),
    /** The report calls a measure otherwise. */
    OTHER_TITLE("D-4", Severity.WARNING),
    /** The report names another responsible unit. */
    OTHER_UNIT("D-5", Severity.WARNING),
    /** The report gives another period. */
    OTHER_PERIOD("D-6", Severity.WARNING),
    /** A measure was done after the last day that was in time. */
    DONE_LATE("D-7", Severity.WARNING);

    private final String id;
    private final Severity severity;

    FulfilmentRule(String id, Severity severity) {
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
