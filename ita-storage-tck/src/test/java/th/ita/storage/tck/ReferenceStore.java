package th.ita.storage.tck;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/** The plainest store that follows all rules, over a place that outlives it; broken stores break one rule of it each. */
class ReferenceStore implements RevisionStore {
    private final NavigableMap<RevisionKey, List<Revision>> place;
    private volatile boolean closed;

    ReferenceStore(NavigableMap<RevisionKey, List<Revision>> place) {
        this.place = place;
    }

    /** A fixture whose stores are made over one place, and declare what they are told to. */
    static StoreFixture fixture(
            Function<NavigableMap<RevisionKey, List<Revision>>, RevisionStore> maker, Capability... capabilities) {
        NavigableMap<RevisionKey, List<Revision>> place = new TreeMap<>();
        return new StoreFixture() {
            @Override
            public RevisionStore open() {
                return maker.apply(place);
            }

            @Override
            public Set<Capability> capabilities() {
                return Set.of(capabilities);
            }
        };
    }

    @Override
    public Either<Conflict, Revision> append(Revision next) {
        NavigableMap<RevisionKey, List<Revision>> all = place();
        synchronized (all) {
            if (!next.follows(latest(next.key()))) {
                return Either.left(new Conflict(latest(next.key())));
            }
            all.computeIfAbsent(next.key(), key -> new ArrayList<>()).add(next);
            return Either.right(next);
        }
    }

    @Override
    public Optional<Revision> latest(RevisionKey key) {
        List<Revision> history = history(key, 0, Integer.MAX_VALUE);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    @Override
    public List<Revision> history(RevisionKey key, int after, int limit) {
        NavigableMap<RevisionKey, List<Revision>> all = place();
        synchronized (all) {
            return all.getOrDefault(key, List.of()).stream()
                    .filter(revision -> revision.number() > after)
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
        NavigableMap<RevisionKey, List<Revision>> all = place();
        synchronized (all) {
            return after.map(key -> all.tailMap(key, false)).orElse(all).keySet().stream()
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    NavigableMap<RevisionKey, List<Revision>> place() {
        if (closed) {
            throw new StoreException(StoreTrouble.CLOSED, "reference", "");
        }
        return place;
    }
}
