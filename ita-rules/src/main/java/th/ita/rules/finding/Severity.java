package th.ita.rules.finding;

/** How much a finding weighs. */
public enum Severity {
    /** Something required is missing or contradicts itself: the document does not pass. */
    ERROR,
    /** Something a careful reader would object to. */
    WARNING,
    /** Worth knowing, nothing to mend. */
    INFO
}
