package th.ita.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.ita.storage.Samples.KEY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.port.Opening;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;
import th.ita.storage.Samples;

/** A disk that is full, and one that cannot be written: a small file system of the test's own, which only root can make. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiskTest {
    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString());
        if (!mounted) {
            System.err.println("SKIPPED: a file system of two megabytes can be mounted by root on Linux only");
        }
        Assumptions.assumeTrue(mounted, "a file system of two megabytes can be mounted by root on Linux only");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void a_full_disk_is_told_and_what_was_kept_stays() throws Exception {
        Path file = disk.resolve("ita.db");
        List<Revision> kept = new ArrayList<>();
        try (SqliteStore store = SqliteStore.open(file, Opening.OR_NEW)) {
            assertThatThrownBy(() -> fill(store, kept))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            fault -> assertThat(fault.trouble())
                                    .as(fault.toString())
                                    .isEqualTo(StoreTrouble.FULL));
            assertThat(kept).hasSizeGreaterThan(3);
            assertThat(store.history(KEY, 0, 1000)).isEqualTo(kept);
        }
        assertThat(run("mount", "-o", "remount,size=8m", disk.toString())).isTrue();
        try (SqliteStore store = SqliteStore.open(file, Opening.EXISTING)) {
            assertThat(store.history(KEY, 0, 1000)).isEqualTo(kept);
            assertThat(StoreCheck.of(store, Heads.NONE).isSound()).isTrue();
            assertThat(Samples.append(store, KEY, 1)).hasSize(1);
        }
    }

    @Test
    void a_file_that_cannot_be_written_can_be_read() throws Exception {
        Path file = disk.resolve("ita.db");
        List<Revision> chain;
        try (SqliteStore store = SqliteStore.open(file, Opening.OR_NEW)) {
            chain = Samples.append(store, KEY, 3);
        }
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
        try (SqliteStore store = SqliteStore.open(file, Opening.EXISTING)) {
            assertThat(store.history(KEY, 0, 10)).isEqualTo(chain);
            assertThatThrownBy(() -> Samples.append(store, KEY, 1))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            fault -> assertThat(fault.trouble())
                                    .as(fault.toString())
                                    .isEqualTo(StoreTrouble.READ_ONLY));
        }
    }

    private static void fill(SqliteStore store, List<Revision> kept) {
        for (int i = 0; i < 100; i++) {
            Revision next = Samples.next(store.latest(KEY), KEY, Payload.of(new byte[50_000]));
            kept.add(store.append(next).get());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
