package th.ita.storage.sqlite;

import io.vavr.control.Either;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.Opening;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.storage.Samples;

/**
 * A process of its own that appends to a store until it is killed, or as often as it is told, and says on standard output
 * what the store acknowledged: number, hash and key, one line a revision.
 */
final class Writer {
    private Writer() {}

    /** Arguments: the file, a seed, how many rounds (0: until killed), and the keys to write. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Random random = new Random(Long.parseLong(arguments[1]));
        int rounds = Integer.parseInt(arguments[2]);
        List<RevisionKey> keys = new ArrayList<>();
        for (int i = 3; i < arguments.length; i++) {
            keys.add(RevisionKey.parse(arguments[i]).get());
        }
        try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]), Opening.OR_NEW)) {
            for (int round = 0; rounds == 0 || round < rounds; round++) {
                RevisionKey key = keys.get(random.nextInt(keys.size()));
                for (Either<Conflict, Revision> result : store.appendAll(batch(store, key, random))) {
                    result.forEach(kept -> out.println(kept.number() + " " + kept.hash() + " " + kept.key()));
                }
            }
        }
    }

    /** One revision or a few, from a few bytes to a quarter of a megabyte. */
    private static List<Revision> batch(SqliteStore store, RevisionKey key, Random random) {
        List<Revision> batch = new ArrayList<>();
        Optional<Revision> latest = store.latest(key);
        for (int i = random.nextInt(3); i >= 0; i--) {
            byte[] bytes = new byte[random.nextInt(10) == 0 ? random.nextInt(1 << 18) : random.nextInt(4000)];
            random.nextBytes(bytes);
            latest = Optional.of(Samples.next(latest, key, Payload.of(bytes)));
            batch.add(latest.get());
        }
        return batch;
    }
}
