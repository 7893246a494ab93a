package th.ita.rules.history;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/** A store whose insides tests can tamper with. */
class ListStore implements RevisionStore {
    final NavigableMap<RevisionKey, List<Revision>> histories = new TreeMap<>();

    /** How many more revisions it takes before it has trouble. */
    int room = Integer.MAX_VALUE;

    @Override
    public Either<Conflict, Revision> append(Revision next) {
        Optional<Revision> latest = latest(next.key());
        if (!next.follows(latest)) {
            return Either.left(new Conflict(latest));
        }
        if (room-- <= 0) {
            throw new StoreException(StoreTrouble.FULL, "list", "");
        }
        histories.computeIfAbsent(next.key(), key -> new ArrayList<>()).add(next);
        return Either.right(next);
    }

    @Override
    public Optional<Revision> latest(RevisionKey key) {
        List<Revision> history = histories.getOrDefault(key, List.of());
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** Pages are shorter than asked for, as they may be. */
    @Override
    public List<Revision> history(RevisionKey key, int after, int limit) {
        return histories.getOrDefault(key, List.of()).stream()
                .filter(revision -> revision.number() > after)
                .limit(Math.min(limit, 3))
                .toList();
    }

    @Override
    public List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
        return after.map(key -> histories.tailMap(key, false)).orElse(histories).keySet().stream()
                .limit(Math.min(limit, 2))
                .toList();
    }
}
