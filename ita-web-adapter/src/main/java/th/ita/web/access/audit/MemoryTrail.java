package th.ita.web.access.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import th.ita.domain.OutOfRangeException;

/** A trail in memory alone; a place in it is the number of the entry since it began. */
final class MemoryTrail implements AuditTrail {
    private static final long PART = 0;

    private final int most;
    private final Deque<AuditEntry> entries = new ArrayDeque<>();
    private long forgotten;

    MemoryTrail(int most) {
        if (most < 1) {
            throw new OutOfRangeException("number of entries in memory", most, "1 or more");
        }
        this.most = most;
    }

    @Override
    public synchronized void add(AuditEntry entry) {
        entries.addLast(entry);
        if (entries.size() > most) {
            entries.removeFirst();
            forgotten++;
        }
    }

    @Override
    public synchronized AuditPage page(Predicate<AuditEntry> wanted, Optional<AuditPlace> after, int limit) {
        AuditPage.Filling page = new AuditPage.Filling(limit);
        long number = forgotten + entries.size();
        long end = after.map(place -> place.part() == PART ? place.at() : 0).orElse(number);
        for (Iterator<AuditEntry> each = entries.descendingIterator(); each.hasNext() && !page.isFull(); ) {
            AuditEntry entry = each.next();
            number--;
            if (number < end && wanted.test(entry)) {
                page.add(entry, new AuditPlace(PART, number));
            }
        }
        return page.page();
    }
}
