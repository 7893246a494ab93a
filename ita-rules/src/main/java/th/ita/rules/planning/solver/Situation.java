package th.ita.rules.planning.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What matters of the first decisions for those that follow. The arrays are never changed.
 *
 * @param needs what each row still needs, 0 or more
 * @param budget what may still be spent
 * @param left what each unit can still take, no more than it still has
 * @param bound which earlier items were chosen, as far as later ones are bound to them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what they hold, below
record Situation(long[] needs, long budget, int[] left, long bound) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Situation that
                && budget == that.budget
                && bound == that.bound
                && Arrays.equals(needs, that.needs)
                && Arrays.equals(left, that.left);
    }

    @Override
    public int hashCode() {
        int hash = 31 * Long.hashCode(budget) + Long.hashCode(bound);
        return 31 * (31 * hash + Arrays.hashCode(needs)) + Arrays.hashCode(left);
    }

    @Override
    public String toString() {
        return "needs " + Arrays.toString(needs) + ", budget " + budget + ", left " + Arrays.toString(left);
    }
}
