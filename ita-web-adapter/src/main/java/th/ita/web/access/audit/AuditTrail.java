package th.ita.web.access.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
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
     * The latest entries.
     *
     * @param wanted which
     * @param limit how many at most, 1 or more
     * @return the entries, latest first
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    List<AuditEntry> latest(Predicate<AuditEntry> wanted, int limit);

    /**
     * A trail in memory alone, that forgets the oldest.
     *
     * @param most how many entries it keeps, 1 or more
     * @return the trail
     */
    static AuditTrail inMemory(int most) {
        return new AuditTrail() {
            private final Deque<AuditEntry> entries = new ArrayDeque<>();

            @Override
            public synchronized void add(AuditEntry entry) {
                entries.addLast(entry);
                if (entries.size() > most) {
                    entries.removeFirst();
                }
            }

            @Override
            public synchronized List<AuditEntry> latest(Predicate<AuditEntry> wanted, int limit) {
                List<AuditEntry> found = new ArrayList<>();
                for (Iterator<AuditEntry> each = entries.descendingIterator();
                        each.hasNext() && found.size() < limit; ) {
                    AuditEntry entry = each.next();
                    if (wanted.test(entry)) {
                        found.add(entry);
                    }
                }
                return found;
            }
        };
    }
}
