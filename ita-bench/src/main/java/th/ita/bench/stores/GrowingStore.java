package th.ita.bench.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import th.ita.bench.growth.Work;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;

/** Every chain of a SQLite store followed, twelve revisions a key; the store is opened each time. */
public final class GrowingStore implements Work {
    /** For the service loader. */
    public GrowingStore() {}

    @Override
    public String id() {
        return "W7";
    }

    @Override
    public String unit() {
        return "revisions read and verified";
    }

    @Override
    public int least() {
        return 10 * StoreData.REVISIONS;
    }

    @Override
    public Callable<?> of(int size, Path folder) throws IOException {
        String file = "store-" + size + ".db";
        for (String part : List.of(file, file + "-wal", file + "-shm")) {
            Files.deleteIfExists(folder.resolve(part));
        }
        String address = "sqlite:" + folder.resolve(file);
        try (RevisionStore store = opened(address)) {
            StoreData.fill(store, size / StoreData.REVISIONS, StoreData.REVISIONS);
        }
        return () -> {
            try (RevisionStore store = opened(address)) {
                return StoreCheck.ofHistories(store, Heads.NONE);
            }
        };
    }

    private static RevisionStore opened(String address) {
        return RevisionStores.open(address, Opening.OR_NEW)
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
