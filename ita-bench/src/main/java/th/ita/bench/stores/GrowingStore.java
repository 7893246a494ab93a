package th.ita.bench.stores;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import th.ita.bench.growth.Work;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.rules.history.ChainFinding;
import th.ita.rules.history.StoreCheck;
import th.ita.rules.history.StorePages;

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
    public Callable<?> of(int size, Path folder) {
        String address = "sqlite:" + folder.resolve("store-" + size + ".db");
        try (RevisionStore store = opened(address)) {
            StoreData.fill(store, size / StoreData.REVISIONS, StoreData.REVISIONS);
        }
        return () -> {
            SortedSet<ChainFinding> findings = new TreeSet<>();
            try (RevisionStore store = opened(address)) {
                StorePages.keys(store, key -> findings.addAll(StoreCheck.findings(store, key)));
            }
            return findings;
        };
    }

    private static RevisionStore opened(String address) {
        return RevisionStores.open(address, Opening.OR_NEW)
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
