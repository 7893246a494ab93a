package th.ita.storage.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL server, started once for all tests of this process and ended with it. */
final class Server {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static Optional<EmbeddedPostgres> started = Optional.empty();
    private static String obstacle = "";

    private Server() {}

    /** The server; where none can run, the test is skipped and says why. */
    static synchronized EmbeddedPostgres get() {
        if (started.isEmpty() && obstacle.isEmpty()) {
            try {
                started = Optional.of(EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .start());
            } catch (IOException | RuntimeException cannotRun) {
                obstacle = "no PostgreSQL server can be started here: " + cannotRun;
                System.err.println("SKIPPED: " + obstacle);
            }
        }
        Assumptions.assumeTrue(started.isPresent(), obstacle);
        return started.orElseThrow();
    }

    /** The address of a new and empty database, without its kind. */
    static String newDatabase() {
        String name = "ita" + DATABASES.incrementAndGet();
        try (Connection connection = get().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return "//localhost:" + get().getPort() + "/" + name + "?user=postgres";
    }
}
