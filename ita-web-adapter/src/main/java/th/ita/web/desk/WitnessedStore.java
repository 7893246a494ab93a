package th.ita.web.desk;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/** A store that tells a witness before it keeps anything. It stays the giver's to close. */
record WitnessedStore(RevisionStore store, Witness witness) implements RevisionStore {
    @Override
    public Either<Conflict, Revision> append(Revision next) {
        witness.before(next);
        return store.append(next).peekLeft(conflict -> {
            // The very same revision is an earlier try that succeeded without telling.
            if (conflict.current().filter(next::equals).isEmpty()) {
                witness.inVain(next);
            }
        });
    }

    @Override
    public Optional<Revision> latest(RevisionKey key) {
        return store.latest(key);
    }

    @Override
    public List<Revision> history(RevisionKey key, int after, int limit) {
        return store.history(key, after, limit);
    }

    @Override
    public List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
        return store.keys(after, limit);
    }
}
