package th.ita.domain.framework;

/** The part an item plays in the yearly cycle, whatever its number is that year. */
public enum ItemRole {
    /** The measures set after last year's result (O42 in FY2563 to FY2566). */
    MEASURES,
    /** The report on carrying those measures out (O43 in FY2563 to FY2566). */
    MEASURES_REPORT
}
