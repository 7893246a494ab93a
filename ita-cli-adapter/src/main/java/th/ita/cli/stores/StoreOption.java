package th.ita.cli.stores;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;
import th.ita.cli.desk.CliRefusal;
import th.ita.cli.desk.Desk;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.rules.history.Repository;

/** The store a command works on. */
final class StoreOption {
    @Option(names = "--store", paramLabel = "STORE", descriptionKey = "store")
    String address = "sqlite:~/.local/share/ita/ita.db";

    /** Opens the store for a while; returns the exit code. */
    int use(Desk desk, Opening opening, Use use) throws IOException {
        return use(address, desk, opening, use);
    }

    static int use(String address, Desk desk, Opening opening, Use use) throws IOException {
        Either<Refusal, RevisionStore> opened = RevisionStores.open(address, opening);
        if (opened.isLeft()) {
            return desk.terminal().refuse(opened.getLeft());
        }
        try (RevisionStore store = opened.get()) {
            return use.of(store);
        }
    }

    /** A revision of a key, the latest where no number is given, if it is as it was written. */
    static Either<Refusal, Revision> revision(RevisionStore store, RevisionKey key, Optional<Integer> number) {
        Optional<Revision> found = number.isEmpty()
                ? store.latest(key)
                : store.history(key, Math.max(0, number.get() - 1), 1).stream()
                        .filter(revision -> revision.number() == number.get())
                        .findFirst();
        return found.<Either<Refusal, Revision>>map(Either::right)
                .orElseGet(() -> Either.left(noSuchRevision(store, key, number)))
                .flatMap(Repository::intact);
    }

    static Refusal noSuchRevision(RevisionStore store, RevisionKey key, Optional<Integer> number) {
        String latest = store.latest(key)
                .map(revision -> Integer.toString(revision.number()))
                .orElse("0");
        return Refusal.of(
                CliRefusal.NO_SUCH_REVISION,
                Place.unknown(),
                key.toString(),
                number.map(String::valueOf).orElse("1"),
                latest);
    }

    /** What a command does with the store. */
    interface Use {
        int of(RevisionStore store) throws IOException;
    }
}
