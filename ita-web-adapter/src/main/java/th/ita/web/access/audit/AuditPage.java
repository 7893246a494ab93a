package th.ita.web.access.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some entries of a trail, and where they go on.
 *
 * @param entries the entries, latest first
 * @param next the place of the last of them, after which the next page begins; nothing where there are no more
 */
public record AuditPage(List<AuditEntry> entries, Optional<AuditPlace> next) {
    /** Keeps its own copy of the list. */
    public AuditPage {
        entries = List.copyOf(entries);
    }

    /** A page while it is filled; it is full when an entry comes that has no room any more. */
    static final class Filling {
        private final int limit;
        private final List<AuditEntry> entries = new ArrayList<>();
        private Optional<AuditPlace> last = Optional.empty();
        private boolean full;

        Filling(int limit) {
            this.limit = limit;
        }

        void add(AuditEntry entry, AuditPlace place) {
            full = entries.size() == limit;
            if (!full) {
                entries.add(entry);
                last = Optional.of(place);
            }
        }

        boolean isFull() {
            return full;
        }

        AuditPage page() {
            return new AuditPage(entries, full ? last : Optional.empty());
        }
    }
}
