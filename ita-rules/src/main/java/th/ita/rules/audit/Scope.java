package th.ita.rules.audit;

/** Whose figures a row holds. */
public enum Scope {
    /** Those of one agency. */
    AGENCY,
    /**
     * The averages of several agencies, such as those of a province. They follow the same rules, since means and sums can
     * change places, but each was rounded twice, once for each agency and once as an average, and no items lie behind them.
     */
    AVERAGE;

    /** How often the figures of such a row were rounded. */
    int roundings() {
        return this == AVERAGE ? 2 : 1;
    }
}
