package th.ita.rules.audit;

/** The ids of what an audit finds. */
public final class AuditRules {
    /** An instrument's score cannot follow from its indicators, in whatever order they were rounded: contradicts. */
    public static final String FIGURE_DIFFERS = "A-1";
    /** Each figure fits in some order of rounding, but all of them in none: contradicts. */
    public static final String ORDERS_DIFFER = "A-2";
    /** The printed grade is not the grade of the total: contradicts. */
    public static final String GRADE_DIFFERS = "A-3";
    /** The printed grade is none of the year's; the table may go by a scale of its own. */
    public static final String UNKNOWN_GRADE = "A-4";
    /** No number of items met gives an indicator's printed score. */
    public static final String NO_PATTERN = "A-5";
    /** The table says no total. */
    public static final String NO_TOTAL = "A-6";
    /** Figures below the total are missing. */
    public static final String MISSING = "A-7";
    /** An earlier row is about the same agency and year. */
    public static final String TWICE = "A-8";
    /** The row is an average of agencies, so no items lie behind it. */
    public static final String AVERAGE = "A-9";
    /** The grade hangs on scores that are missing. */
    public static final String GRADE_UNCHECKED = "A-10";
    /** How the year computes its total is not known. */
    public static final String NO_RULES = "A-11";
    /** The total cannot follow from the figures below it, in whatever order they were rounded: contradicts. */
    public static final String TOTAL_DIFFERS = "A-12";
    /** A weighted score cannot follow from the figures below it, in whatever order they were rounded: contradicts. */
    public static final String WEIGHTED_DIFFERS = "A-13";

    private AuditRules() {}
}
