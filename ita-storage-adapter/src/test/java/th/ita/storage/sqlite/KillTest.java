package th.ita.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.port.Opening;
import th.ita.domain.revision.RevisionKey;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;
import th.ita.storage.Samples;

/** What was acknowledged survives. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KillTest {
    private static final int KILLS = Integer.getInteger("ita.kills", 8);
    private static final long SEED = Long.getLong("ita.seed", 20210430L);
    private static final RevisionKey[] KEYS = {Samples.KEY, Samples.key("b"), Samples.key("ค")};

    @TempDir
    Path folder;

    @Test
    void after_each_kill_every_acknowledged_revision_is_there_and_none_is_half() throws Exception {
        Path file = folder.resolve("killed.db");
        Random random = new Random(SEED);
        long acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> lines = killedWriter(file, random);
            acknowledged += lines.size();
            try (SqliteStore store = SqliteStore.open(file, Opening.EXISTING)) {
                assertThat(lines).as("kill %d, seed %d", kill, SEED).allSatisfy(line -> assertIn(store, line));
                StoreCheck check = StoreCheck.of(store, Heads.NONE);
                assertThat(check.damage()).isEmpty();
                assertThat(check.findings()).isEmpty();
                assertThat(check.revisions()).isGreaterThanOrEqualTo(acknowledged);
            }
        }
        System.out.println("KillTest: " + KILLS + " kills, " + acknowledged + " acknowledged revisions, none lost");
    }

    @Test
    void two_processes_on_one_file_take_turns_and_lose_nothing() throws Exception {
        Path file = folder.resolve("shared.db");
        try (WriterProcess one = new WriterProcess(file, 1, 60, KEYS);
                WriterProcess two = new WriterProcess(file, 2, 60, KEYS)) {
            List<String> first = one.ended();
            List<String> second = two.ended();
            assertThat(one.exitCode()).isZero();
            assertThat(two.exitCode()).isZero();
            assertThat(first).doesNotContainAnyElementsOf(second);
            try (SqliteStore store = SqliteStore.open(file, Opening.EXISTING)) {
                StoreCheck check = StoreCheck.of(store, Heads.NONE);
                assertThat(check.isSound()).isTrue();
                assertThat(check.revisions()).isEqualTo(first.size() + second.size());
                assertThat(first).allSatisfy(line -> assertIn(store, line));
                assertThat(second).allSatisfy(line -> assertIn(store, line));
            }
        }
    }

    private static List<String> killedWriter(Path file, Random random) throws IOException, InterruptedException {
        try (WriterProcess writer = new WriterProcess(file, random.nextLong(), 0, KEYS)) {
            // Now and then it is killed while it opens the file or makes it.
            if (random.nextInt(8) == 0) {
                Thread.sleep(random.nextInt(400));
            } else {
                writer.begun();
                Thread.sleep(random.nextInt(300));
            }
            return writer.kill();
        }
    }

    private static void assertIn(SqliteStore store, String line) {
        String[] parts = line.split(" ", 3);
        int number = Integer.parseInt(parts[0]);
        assertThat(store.history(RevisionKey.parse(parts[2]).get(), number - 1, 1))
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.number()).isEqualTo(number);
                    assertThat(revision.hash()).hasToString(parts[1]);
                    assertThat(revision.isIntact()).isTrue();
                });
    }
}
