package th.ita.storage.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.ita.storage.Samples.KEY;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreRefusal;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Revision;
import th.ita.rules.history.Heads;
import th.ita.rules.history.StoreCheck;
import th.ita.storage.Samples;

/** What may befall a server and the way to it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresFaultsTest {
    private static final String HOLD = "SELECT id FROM ita_record FOR UPDATE";

    private static PostgresStore open(String database) {
        return PostgresStore.open(database, "postgresql:test", Opening.OR_NEW);
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql:" + database);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void troubled(StoreTrouble trouble, ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault ->
                                assertThat(fault.trouble()).as(fault.toString()).isEqualTo(trouble));
    }

    @Test
    void a_connection_cut_in_mid_transaction_keeps_nothing_of_it_and_is_replaced() throws Exception {
        String database = Server.newDatabase();
        try (RevisionStore store = open(database);
                Connection other = connect(database)) {
            List<Revision> chain = Samples.append(store, KEY, 2);
            Revision third = Samples.next(Optional.of(chain.get(1)), KEY, Samples.text("third"));
            other.setAutoCommit(false);
            execute(other, HOLD);
            CompletableFuture<?> waiting = CompletableFuture.supplyAsync(() -> store.append(third));
            cutWhenWaiting(database);
            assertThatThrownBy(() -> waiting.get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(StoreException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            fault -> assertThat(fault.trouble()).isEqualTo(StoreTrouble.UNREACHABLE));
            other.rollback();
            assertThat(store.latest(KEY)).contains(chain.get(1));
            assertThat(store.append(third).isRight()).isTrue();
            assertThat(store.history(KEY, 0, 10)).hasSize(3);
        }
    }

    private static void cutWhenWaiting(String database) throws Exception {
        try (Connection admin = connect(database)) {
            for (int attempt = 0; attempt < 200; attempt++) {
                try (Statement statement = admin.createStatement();
                        var row = statement.executeQuery("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND wait_event_type = 'Lock'")) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        return;
                    }
                }
                Thread.sleep(50);
            }
        }
        throw new AssertionError("nobody waited for the lock");
    }

    @Test
    void a_server_that_was_restarted_is_found_again_with_all_that_was_kept(@TempDir Path data) throws Exception {
        Server.get();
        EmbeddedPostgres first = server(data, 0);
        int port = first.getPort();
        String database = "//localhost:" + port + "/postgres?user=postgres";
        try (RevisionStore store =
                PostgresStore.open(database, "postgresql:test", Opening.OR_NEW, Duration.ofSeconds(2))) {
            List<Revision> chain = Samples.append(store, KEY, 3);
            first.close();
            assertThatThrownBy(() -> Samples.append(store, KEY, 1)).isInstanceOf(StoreException.class);
            EmbeddedPostgres second = server(data, port);
            try {
                assertThat(store.history(KEY, 0, 10)).isEqualTo(chain);
                Samples.append(store, KEY, 1);
                assertThat(StoreCheck.of(store, Heads.NONE).isSound()).isTrue();
                assertThat(store.history(KEY, 0, 10)).hasSize(4);
            } finally {
                second.close();
            }
        }
    }

    private static EmbeddedPostgres server(Path data, int port) throws Exception {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("pg"))
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    @Test
    void a_key_that_another_holds_is_waited_for_and_then_told() throws Exception {
        String database = Server.newDatabase();
        try (RevisionStore store =
                        PostgresStore.open(database, "postgresql:test", Opening.OR_NEW, Duration.ofMillis(400));
                Connection other = connect(database)) {
            Samples.append(store, KEY, 1);
            other.setAutoCommit(false);
            execute(other, HOLD);
            troubled(StoreTrouble.BUSY, () -> Samples.append(store, KEY, 1));
            other.rollback();
            assertThat(Samples.append(store, KEY, 1)).hasSize(1);
        }
    }

    @Test
    void tables_of_a_newer_version_stay_as_they_are() throws Exception {
        String database = Server.newDatabase();
        open(database).close();
        try (Connection other = connect(database)) {
            execute(
                    other,
                    "INSERT INTO ita_schema_history (installed_rank, version, description, type, script, installed_by,"
                            + " execution_time, success) VALUES (9, '2', 'later', 'SQL', 'V2__later.sql', 'ita', 1, true)");
        }
        troubled(StoreTrouble.NEWER, () -> open(database));
        troubled(StoreTrouble.NEWER, () -> PostgresStore.open(database, "postgresql:test", Opening.EXISTING));
    }

    @Test
    void a_database_that_holds_other_tables_keeps_them() throws Exception {
        String database = Server.newDatabase();
        try (Connection host = connect(database)) {
            execute(host, "CREATE TABLE flyway_schema_history (ours TEXT)");
            execute(host, "INSERT INTO flyway_schema_history VALUES ('kept')");
        }
        troubled(StoreTrouble.NOT_THERE, () -> PostgresStore.open(database, "postgresql:test", Opening.EXISTING));
        open(database).close();
        open(database).close();
        try (Connection host = connect(database);
                Statement statement = host.createStatement();
                ResultSet row = statement.executeQuery("SELECT ours FROM flyway_schema_history")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("kept");
        }
    }

    @Test
    void a_database_without_a_store_gets_one_only_when_asked_for() {
        String database = Server.newDatabase();
        troubled(StoreTrouble.NOT_THERE, () -> PostgresStore.open(database, "postgresql:test", Opening.EXISTING));
        open(database).close();
        PostgresStore.open(database, "postgresql:test", Opening.EXISTING).close();
    }

    @Test
    void no_database_and_no_server_are_told_apart() {
        String there = "//localhost:" + Server.get().getPort();
        troubled(StoreTrouble.NOT_THERE, () -> open(there + "/nowhere?user=postgres"));
        troubled(StoreTrouble.UNREACHABLE, () -> open("//localhost:1/ita?user=postgres"));
    }

    @Test
    void a_server_that_only_lets_read_says_so() throws Exception {
        String database = Server.newDatabase();
        try (RevisionStore store = open(database)) {
            Samples.append(store, KEY, 1);
        }
        try (RevisionStore store = open(database + "&options=-c%20default_transaction_read_only=on")) {
            assertThat(store.latest(KEY)).isPresent();
            troubled(StoreTrouble.READ_ONLY, () -> Samples.append(store, KEY, 1));
        }
    }

    @Test
    void the_database_itself_lets_nothing_be_changed_or_removed() throws Exception {
        String database = Server.newDatabase();
        try (RevisionStore store = open(database);
                Connection other = connect(database)) {
            Samples.append(store, KEY, 2);
            for (String statement : List.of(
                    "UPDATE ita_revision SET author = 'x'",
                    "DELETE FROM ita_revision",
                    "TRUNCATE ita_revision",
                    "DELETE FROM ita_record")) {
                assertThatThrownBy(() -> execute(other, statement))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("nothing is changed");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//u:secret@host/?password=secret",
                "//host?password=secret",
                "//host:port/ita?password=secret",
                "//host:5432:1/ita?password=secret",
                "//u:sec/ret@host/ita",
                "//u:sec?ret@host/ita",
                "//u:sec@ret@host/ita"
            })
    void an_address_that_is_not_whole_is_refused_and_no_password_is_shown(String address) {
        assertThat(RevisionStores.open("postgresql:" + address, Opening.EXISTING)
                        .getLeft())
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(StoreRefusal.INCOMPLETE_STORE_ADDRESS);
                    assertThat(refusal.toString()).doesNotContain("sec", "ret");
                });
    }

    @Test
    void an_address_that_the_driver_does_not_take_is_told_without_its_password() {
        assertThatThrownBy(() -> RevisionStores.open("postgresql://host:99999/ita?password=secret", Opening.EXISTING))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault -> assertThat(fault.trouble()).isEqualTo(StoreTrouble.FAILED))
                .hasMessageContaining("//host:99999/ita")
                .hasMessageNotContaining("secret");
    }
}
