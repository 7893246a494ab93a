package th.ita.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.ita.storage.Samples.KEY;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStores;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreRefusal;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;
import th.ita.storage.Samples;

/** What may befall the file of a store is told, and nothing is lost or repaired in silence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SqliteFaultsTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("ita.db");
    }

    private SqliteStore open() {
        return SqliteStore.open(file(), Opening.OR_NEW);
    }

    private List<Revision> filled(int revisions) {
        try (SqliteStore store = open()) {
            return Samples.append(store, KEY, revisions);
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            for (String statement : statements) {
                SqliteFile.execute(connection, statement);
            }
        }
    }

    private static void troubled(StoreTrouble trouble, ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault ->
                                assertThat(fault.trouble()).as(fault.toString()).isEqualTo(trouble));
    }

    private void refusedUntouched(StoreTrouble trouble) throws IOException {
        byte[] before = Files.readAllBytes(file());
        for (Opening opening : Opening.values()) {
            troubled(trouble, () -> SqliteStore.open(file(), opening));
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void a_file_that_is_not_there_is_made_only_when_asked_for() {
        troubled(StoreTrouble.NOT_THERE, () -> SqliteStore.open(file(), Opening.EXISTING));
        assertThat(file()).doesNotExist();
        SqliteStore.open(folder.resolve("a/b/c.db"), Opening.OR_NEW).close();
        assertThat(folder.resolve("a/b/c.db")).exists();
    }

    @Test
    void a_file_deleted_under_the_store_is_told_at_the_next_write() throws IOException {
        try (SqliteStore store = open()) {
            List<Revision> chain = Samples.append(store, KEY, 2);
            Files.delete(file());
            Revision next = Samples.next(Optional.of(chain.get(1)), KEY, Samples.text("lost"));
            troubled(StoreTrouble.GONE, () -> store.append(next));
            Files.writeString(file(), "somebody else's");
            troubled(StoreTrouble.GONE, () -> store.append(next));
            assertThat(file()).hasContent("somebody else's");
        }
    }

    @Test
    void a_file_that_another_holds_is_waited_for_and_then_told() throws SQLException {
        List<Revision> chain = filled(1);
        try (SqliteStore store = SqliteStore.open(file(), Opening.EXISTING, Duration.ofMillis(100));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            SqliteFile.execute(other, "BEGIN IMMEDIATE");
            Revision next = Samples.next(Optional.of(chain.get(0)), KEY, Samples.text("later"));
            troubled(StoreTrouble.BUSY, () -> store.append(next));
            assertThat(store.latest(KEY)).contains(chain.get(0));
            SqliteFile.execute(other, "ROLLBACK");
            assertThat(store.append(next).isRight()).isTrue();
        }
    }

    @Test
    void a_file_of_something_else_stays_as_it_is() throws IOException, SQLException {
        Files.writeString(file(), "รายงานผลการดำเนินการ\n".repeat(100));
        refusedUntouched(StoreTrouble.NOT_A_STORE);
        Files.delete(file());
        sql("CREATE TABLE accounts (id INTEGER)");
        refusedUntouched(StoreTrouble.NOT_A_STORE);
        Files.delete(file());
        Files.createDirectory(file());
        troubled(StoreTrouble.NOT_A_STORE, () -> SqliteStore.open(file(), Opening.OR_NEW));
    }

    @Test
    void a_store_of_a_newer_version_stays_as_it_is() throws IOException, SQLException {
        filled(1);
        sql("PRAGMA user_version = 2");
        refusedUntouched(StoreTrouble.NEWER);
    }

    @Test
    void an_empty_file_becomes_a_store() throws IOException {
        Files.createFile(file());
        troubled(StoreTrouble.NOT_THERE, () -> SqliteStore.open(file(), Opening.EXISTING));
        assertThat(filled(1)).hasSize(1);
    }

    @Test
    void a_damaged_file_is_told_and_not_repaired() throws IOException {
        try (SqliteStore store = open()) {
            for (int i = 0; i < 40; i++) {
                store.append(Samples.next(store.latest(KEY), KEY, Payload.of(new byte[3000])));
            }
        }
        long size = Files.size(file());
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            for (long at = 4096L * 8; at < size - 4096; at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[] {77, 77, 77, 77, 77, 77, 77, 77});
            }
        }
        byte[] before = Files.readAllBytes(file());
        try (SqliteStore store = SqliteStore.open(file(), Opening.EXISTING)) {
            assertThat(store.damage()).isNotEmpty();
            troubled(StoreTrouble.DAMAGED, () -> store.history(KEY, 0, 1000));
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_file_cut_short_is_told() throws IOException {
        try (SqliteStore store = open()) {
            for (int i = 0; i < 40; i++) {
                store.append(Samples.next(store.latest(KEY), KEY, Payload.of(new byte[3000])));
            }
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        assertThatThrownBy(() -> {
                    try (SqliteStore store = SqliteStore.open(file(), Opening.EXISTING)) {
                        store.history(KEY, 0, 1000);
                    }
                })
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault -> assertThat(fault.trouble()).isEqualTo(StoreTrouble.DAMAGED));
    }

    @Test
    void the_database_itself_lets_nothing_be_changed_or_removed() {
        filled(2);
        for (String statement : List.of(
                "UPDATE ita_revision SET author = 'x'",
                "DELETE FROM ita_revision",
                "UPDATE ita_record SET kind = 'x'",
                "DELETE FROM ita_record")) {
            assertThatThrownBy(() -> sql(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("nothing is");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ita_revision SET payload = x'00' WHERE number = 2; ALTERED",
                "UPDATE ita_revision SET author = 'somebody' WHERE number = 2; ALTERED",
                "UPDATE ita_revision SET time = time + 1 WHERE number = 2; ALTERED",
                "DELETE FROM ita_revision WHERE number = 2; REMOVED",
                "INSERT INTO ita_revision SELECT record, 5, time, author, reason, payload, hash, previous"
                        + " FROM ita_revision WHERE number = 4; ALTERED"
            })
    void who_goes_round_that_is_found_by_the_chain(String tampering) throws SQLException {
        filled(4);
        String[] parts = tampering.split("; ", -1);
        sql("DROP TRIGGER ita_revision_stays", "DROP TRIGGER ita_revision_is_fixed", parts[0]);
        try (SqliteStore store = open()) {
            StoreCheck check = StoreCheck.of(store, Heads.NONE);
            assertThat(check.isSound()).isFalse();
            assertThat(check.findings())
                    .singleElement()
                    .satisfies(found -> assertThat(found.damage()).hasToString(parts[1]));
        }
    }

    @Test
    void a_row_of_an_unknown_kind_or_without_sense_is_told() throws SQLException {
        filled(1);
        sql("INSERT INTO ita_record (agency, fiscal_year, kind) VALUES ('x', 2564, 'poem')");
        try (SqliteStore store = open()) {
            troubled(StoreTrouble.DAMAGED, () -> store.keys(Optional.empty(), 10));
            assertThat(store.latest(KEY)).isPresent();
        }
        sql("DROP TRIGGER ita_revision_is_fixed", "UPDATE ita_revision SET hash = 'short'");
        try (SqliteStore store = open()) {
            troubled(StoreTrouble.DAMAGED, () -> store.latest(KEY));
        }
    }

    @Test
    void an_address_finds_the_store_by_its_kind() {
        assertThat(RevisionStores.kinds()).contains("memory", "postgresql", "sqlite");
        RevisionStores.open("sqlite:" + file(), Opening.OR_NEW).get().close();
        assertThat(file()).exists();
        assertThat(RevisionStores.open("sqlite:", Opening.OR_NEW).getLeft().code())
                .isEqualTo(StoreRefusal.INCOMPLETE_STORE_ADDRESS);
        assertThat(RevisionStores.open("sqlite:a\0b", Opening.OR_NEW).getLeft().code())
                .isEqualTo(StoreRefusal.INCOMPLETE_STORE_ADDRESS);
    }

    @Test
    void the_home_is_the_shells_where_it_has_one() {
        assertThat(SqliteStoreProvider.path("~/x/ita.db", "/home/shell", "/home/java"))
                .isEqualTo(Path.of("/home/shell/x/ita.db"));
        assertThat(SqliteStoreProvider.path("~/x/ita.db", null, "/home/java"))
                .isEqualTo(Path.of("/home/java/x/ita.db"));
        assertThat(SqliteStoreProvider.path("~/x/ita.db", "", "/home/java")).isEqualTo(Path.of("/home/java/x/ita.db"));
        assertThat(SqliteStoreProvider.path("x/~/ita.db", "/home/shell", "/home/java"))
                .isEqualTo(Path.of("x/~/ita.db"));
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_without_the_words_of_java() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> SqliteStore.open(inTheWay.resolve("a/ita.db"), Opening.OR_NEW))
                .isInstanceOf(StoreException.class)
                .hasMessageNotContaining("Exception");
    }

    @Test
    void many_keys_are_listed_in_order_and_each_is_found() {
        int keys = Integer.getInteger("ita.keys", 6_000);
        try (SqliteStore store = open()) {
            for (int from = 0; from < keys; from += 2000) {
                List<Revision> batch = java.util.stream.IntStream.range(from, from + 2000)
                        .mapToObj(i -> Samples.next(Optional.empty(), Samples.key("a" + i), Samples.text("x" + i)))
                        .toList();
                assertThat(store.appendAll(batch)).allMatch(result -> result.isRight());
            }
            StoreCheck check = StoreCheck.of(store, Heads.NONE);
            assertThat(check.isSound()).isTrue();
            assertThat(check.histories()).isEqualTo(keys);
            assertThat(store.latest(Samples.key("a" + (keys - 1))).orElseThrow().payload())
                    .isEqualTo(Samples.text("x" + (keys - 1)));
        }
    }

    @Test
    void a_new_file_that_several_open_at_once_becomes_one_store() {
        for (int round = 0; round < 50; round++) {
            Path shared = folder.resolve(round + ".db");
            List<CompletableFuture<Void>> openings = Stream.generate(() -> CompletableFuture.runAsync(
                            () -> SqliteStore.open(shared, Opening.OR_NEW).close()))
                    .limit(4)
                    .toList();
            assertThat(openings).allSatisfy(opening -> assertThat(opening).succeedsWithin(Duration.ofSeconds(60)));
        }
    }
}
