package th.ita.storage.soak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;
import th.ita.storage.Samples;
import th.ita.storage.sqlite.SqliteStore;

/** Measures what stores take, with documents of 2 KB. Run by {@code soak-stores}, by hand; it judges nothing. */
class StoreSoak {
    private static final Payload DOCUMENT = Payload.of(new byte[2000]);

    @TempDir
    Path folder;

    @Test
    void sqlite() {
        try (RevisionStore store = SqliteStore.open(folder.resolve("soak.db"), Opening.OR_NEW)) {
            int singly = 1000;
            say("appends singly", singly, time(() -> singly(store, singly)));
            int inBatches = 99_000;
            say("appends in batches of 1,000, one a key", inBatches, time(() -> batches(store, inBatches)));
            List<RevisionKey> keys = new ArrayList<>();
            long listing = time(() -> keys.addAll(store.keys(Optional.empty(), 8300)));
            say("keys listed, 8,300 of " + (singly + inBatches), keys.size(), listing);
            Random random = new Random(7);
            int reads = 10_000;
            say("latest at 100,000 keys", reads, time(() -> {
                for (int i = 0; i < reads; i++) {
                    RevisionKey key = Samples.key("k" + random.nextInt(inBatches));
                    if (store.latest(key).isEmpty()) {
                        throw new IllegalStateException(key + " is not there");
                    }
                }
            }));
        }
        try (RevisionStore store = SqliteStore.open(folder.resolve("year.db"), Opening.OR_NEW)) {
            say("appends, 8,300 keys with 12 revisions in batches", 99_600, time(() -> histories(store)));
            say("keys listed, all of 8,300", 8300, time(() -> store.keys(Optional.empty(), 8300)));
            say("revisions checked, with SQLite's own check", 99_600, time(() -> StoreCheck.of(store, Heads.NONE)));
        }
    }

    private static void singly(RevisionStore store, int count) {
        for (int i = 0; i < count; i++) {
            store.append(Samples.next(Optional.empty(), Samples.key("s" + i), DOCUMENT))
                    .get();
        }
    }

    private static void batches(RevisionStore store, int count) {
        for (int from = 0; from < count; from += 1000) {
            store.appendAll(IntStream.range(from, from + 1000)
                            .mapToObj(i -> Samples.next(Optional.empty(), Samples.key("k" + i), DOCUMENT))
                            .toList())
                    .forEach(result -> result.get());
        }
    }

    private static void histories(RevisionStore store) {
        for (int from = 0; from < 8300; from += 100) {
            List<Revision> batch = new ArrayList<>();
            for (int i = from; i < from + 100; i++) {
                Optional<Revision> last = Optional.empty();
                for (int number = 1; number <= 12; number++) {
                    last = Optional.of(Samples.next(last, Samples.key("k" + i), DOCUMENT));
                    batch.add(last.get());
                }
            }
            store.appendAll(batch).forEach(result -> result.get());
        }
    }

    private static long time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Math.max(1, System.nanoTime() - begin);
    }

    private static void say(String what, long count, long nanos) {
        System.out.printf(
                Locale.ROOT,
                "%-60s %,9d in %,8.1f ms: %,10.0f a second, %.3f ms each%n",
                what,
                count,
                nanos / 1e6,
                count * 1e9 / nanos,
                nanos / 1e6 / count);
    }
}
