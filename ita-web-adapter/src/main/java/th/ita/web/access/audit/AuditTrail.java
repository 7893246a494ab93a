package th.ita.web.access.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps entries, and never changes one. Safe for use by several threads. */
public interface AuditTrail {
    /**
     * Keeps an entry.
     *
     * @param entry the entry
     * @throws java.io.UncheckedIOException if it cannot be kept
     */
    void add(AuditEntry entry);

    /**
     * Some entries. Whoever goes on with {@link AuditPage#next} gets every entry once that was there at the first page and is
     * not forgotten yet, whatever is added meanwhile.
     *
     * @param wanted which
     * @param after the place after which the page begins, so that it holds earlier entries alone; nothing for the latest. A
     *     page after a place that is forgotten is empty.
     * @param limit how many at most, 1 or more
     * @return the entries, latest first
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    AuditPage page(Predicate<AuditEntry> wanted, Optional<AuditPlace> after, int limit);

    /**
     * The latest entries.
     *
     * @param wanted which
     * @param limit how many at most, 1 or more
     * @return the entries, latest first
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    default List<AuditEntry> latest(Predicate<AuditEntry> wanted, int limit) {
        return page(wanted, Optional.empty(), limit).entries();
    }

    /**
     * A trail in memory alone, that forgets the oldest.
     *
     * @param most how many entries it keeps, 1 or more
     * @return the trail
     */
    static AuditTrail inMemory(int most) {
        return new MemoryTrail(most);
    }
}
