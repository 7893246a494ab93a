package th.ita.rules.audit;

/** Where a total may have been rounded on its way from the indicators. Which way is official is not proven. */
public enum RoundingOrder {
    /** Once, at the end. */
    LAST,
    /** The score of each instrument, and then the total. */
    INSTRUMENTS_FIRST,
    /** The weighted score of each instrument; the total is their sum. */
    WEIGHTED_FIRST
}
