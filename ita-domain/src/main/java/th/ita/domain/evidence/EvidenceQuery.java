package th.ita.domain.evidence;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Evidence;
import th.ita.domain.time.FiscalYear;

/**
 * A page or file to look at, with what it is expected to speak of.
 *
 * @param evidence its address, with what was seen there before
 * @param items the items that it is evidence for
 * @param names the names of those items, by which a page may speak of them too
 * @param year the fiscal year that it is evidence for, if any is known
 */
public record EvidenceQuery(
        Evidence evidence, SortedSet<ItemCode> items, List<String> names, Optional<FiscalYear> year) {
    /** Keeps its own copies of the collections. */
    public EvidenceQuery {
        items = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(items));
        names = List.copyOf(names);
    }

    /**
     * A query that expects nothing but that the page is there.
     *
     * @param evidence the page
     * @return the query
     */
    public static EvidenceQuery of(Evidence evidence) {
        return new EvidenceQuery(evidence, new TreeSet<>(), List.of(), Optional.empty());
    }
}
