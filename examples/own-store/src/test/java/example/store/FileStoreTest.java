package example.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreRefusal;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
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
                RevisionStores.open("files:" + folder, Opening.EXISTING).get());
        assertEquals(
                StoreRefusal.INCOMPLETE_STORE_ADDRESS,
                RevisionStores.open("files:", Opening.OR_NEW).getLeft().code());
    }

    @Test
    void a_store_that_is_not_there_is_told_and_not_made() {
        Path nowhere = folder.resolve("nowhere");
        StoreException trouble =
                assertThrows(StoreException.class, () -> RevisionStores.open("files:" + nowhere, Opening.EXISTING));
        assertEquals(StoreTrouble.NOT_THERE, trouble.trouble());
        assertTrue(Files.notExists(nowhere));
    }

    @Test
    void a_file_that_was_cut_short_is_damage() throws IOException {
        RevisionKey key = RevisionKey.parse("x/2564/assessment").get();
        Revision first = Revision.first(
                key, new Stamp(Instant.EPOCH, "author", "reason"), Payload.of(new byte[] {1, 2, 3}));
        FileStore store = new FileStore(folder);
        store.append(first);
        Path file;
        try (Stream<Path> files = Files.walk(folder)) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        for (int size = 0; size < whole.length; size++) {
            Files.write(file, Arrays.copyOf(whole, size));
            StoreException trouble = assertThrows(StoreException.class, () -> store.latest(key));
            assertEquals(StoreTrouble.DAMAGED, trouble.trouble());
        }
    }
}
