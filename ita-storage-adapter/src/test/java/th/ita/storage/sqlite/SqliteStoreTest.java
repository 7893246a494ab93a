package th.ita.storage.sqlite;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.storage.tck.Capability;
import th.ita.storage.tck.RevisionStoreConformance;
import th.ita.storage.tck.StoreFixture;

class SqliteStoreTest extends RevisionStoreConformance {
    @TempDir
    Path folder;

    @Override
    protected StoreFixture fixture() {
        return new StoreFixture() {
            @Override
            public RevisionStore open() {
                return SqliteStore.open(folder.resolve("ก ข?%20.db"), Opening.OR_NEW);
            }

            @Override
            public Set<Capability> capabilities() {
                return Set.of(Capability.DURABLE, Capability.SHARED);
            }
        };
    }
}
