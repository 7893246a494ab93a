package th.ita.rules.history;

import java.util.Comparator;
import th.ita.domain.revision.RevisionKey;

/**
 * What is wrong with one revision.
 *
 * @param key whose history
 * @param number the revision's number: for one that was removed its own, for one that was inserted the one it bears
 * @param damage what was done
 */
public record ChainFinding(RevisionKey key, int number, ChainDamage damage) implements Comparable<ChainFinding> {
    private static final Comparator<ChainFinding> ORDER = Comparator.comparing(ChainFinding::key)
            .thenComparingInt(ChainFinding::number)
            .thenComparing(ChainFinding::damage);

    /** {@return whether something is lost or cannot be trusted} */
    public boolean isDamage() {
        return damage != ChainDamage.CLOCK_BACK;
    }

    @Override
    public int compareTo(ChainFinding other) {
        return ORDER.compare(this, other);
    }
}
