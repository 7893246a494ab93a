package th.ita.rules.compiled;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/**
 * What is kept of scores once a block is worked out: writing them down takes longer than working them out.
 *
 * @param isExact whether exact scores are kept
 * @param levels for each level whether its printed scores are kept
 */
@SuppressWarnings("ArrayRecordComponent") // nobody writes to it, and nobody compares
record Kept(boolean isExact, boolean[] levels) implements Serializable {
    private static final long serialVersionUID = 1L;

    static Kept all(int levels) {
        boolean[] all = new boolean[levels];
        Arrays.fill(all, true);
        return new Kept(true, all);
    }

    /** The printed scores of some levels, and of those that grades go by. */
    static Kept printed(String[] levels, Collection<String> codes, GradeTable grades) {
        boolean[] kept = new boolean[levels.length];
        kept[0] = true;
        for (int level : grades.conditions()) {
            kept[level] = true;
        }
        for (int level = 0; level < levels.length; level++) {
            kept[level] |= codes.contains(levels[level]);
        }
        return new Kept(false, kept);
    }
}
