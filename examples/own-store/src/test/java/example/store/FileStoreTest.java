package example.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.storage.tck.Capability;
import th.ita.storage.tck.RevisionStoreConformance;
import th.ita.storage.tck.StoreFixture;

class FileStoreTest extends RevisionStoreConformance {
    @TempDir
    Path folder;

    @Override
    protected StoreFixture fixture() {
        return new StoreFixture() {
            private final Path place = folder.resolve("store");

            @Override
            public RevisionStore open() {
                return new FileStore(place);
            }

            @Override
            public Set<Capability> capabilities() {
                return Set.of(Capability.DURABLE, Capability.SHARED);
            }
        };
    }

    @Test
    void the_address_finds_the_store() {
        assertInstanceOf(
                FileStore.class,
                RevisionStores.open("files:" + folder, Opening.OR_NEW).get());
    }
}
