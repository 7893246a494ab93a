package th.ita.storage.memory;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/** A store that is empty when it is made and gone when it is closed; for tests and trials. */
public final class MemoryStore implements RevisionStore {
    private final ConcurrentNavigableMap<RevisionKey, List<Revision>> histories = new ConcurrentSkipListMap<>();
    private volatile boolean closed;

    private MemoryStore() {}

    /** {@return a new store, of which nobody else knows} */
    public static MemoryStore create() {
        return new MemoryStore();
    }

    @Override
    public Either<Conflict, Revision> append(Revision next) {
        ConcurrentNavigableMap<RevisionKey, List<Revision>> all = open();
        synchronized (all) {
            List<Revision> history = all.getOrDefault(next.key(), List.of());
            if (!next.follows(last(history))) {
                return Either.left(new Conflict(last(history)));
            }
            all.put(next.key(), Stream.concat(history.stream(), Stream.of(next)).toList());
            return Either.right(next);
        }
    }

    @Override
    public Optional<Revision> latest(RevisionKey key) {
        return last(open().getOrDefault(key, List.of()));
    }

    @Override
    public List<Revision> history(RevisionKey key, int after, int limit) {
        List<Revision> history = open().getOrDefault(key, List.of());
        int from = Math.min(after, history.size());
        return history.subList(from, Math.min(history.size() - from, limit) + from);
    }

    @Override
    public List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
        ConcurrentNavigableMap<RevisionKey, List<Revision>> all = open();
        return after.map(key -> all.tailMap(key, false)).orElse(all).keySet().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public void close() {
        closed = true;
    }

    private ConcurrentNavigableMap<RevisionKey, List<Revision>> open() {
        if (closed) {
            throw new StoreException(StoreTrouble.CLOSED, MemoryStoreProvider.KIND + ":", "");
        }
        return histories;
    }

    private static Optional<Revision> last(List<Revision> history) {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }
}
