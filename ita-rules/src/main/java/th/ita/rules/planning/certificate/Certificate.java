package th.ita.rules.planning.certificate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.ItemCode;

/**
 * What is claimed of a task, with its proof: that a set of items reaches the target at a cost and none does for less, or
 * that no set does. {@link CertificateCheck} tells whether the claim is proved.
 *
 * @param cost the least cost; nothing where the target is out of reach
 * @param items a set that has this cost; empty where the target is out of reach
 * @param proof why no set costs less, or why none reaches the target
 */
public record Certificate(Optional<BigDecimal> cost, SortedSet<ItemCode> items, Proof proof) {
    /** Keeps its own copy of the items. */
    public Certificate {
        items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }
}
