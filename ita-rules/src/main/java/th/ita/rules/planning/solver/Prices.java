package th.ita.rules.planning.solver;

import java.util.List;

/**
 * The prices that settle one case, as whole numbers over one denominator.
 *
 * @param over the denominator, 1 or more
 * @param entries the prices that are not 0
 */
public record Prices(long over, List<Entry> entries) {
    /** What is priced. */
    public enum Kind {
        /** A row; its index. */
        ROW,
        /** The capacity of a unit; its index. */
        UNIT,
        /** A dependency; the index of the item, and that of what it depends on. */
        NEEDS,
        /** The dependency of an item on something that cannot come; the index of the item. */
        BARRED,
        /** An item that must be chosen; its index. */
        MUST
    }

    /**
     * One price.
     *
     * @param kind what is priced
     * @param one the first index
     * @param other the second index, else 0
     * @param price the price, more than 0
     */
    public record Entry(Kind kind, int one, int other, long price) {}
}
