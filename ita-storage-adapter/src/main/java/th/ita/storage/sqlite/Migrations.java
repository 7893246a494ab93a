package th.ita.storage.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The steps by which a database's tables came to be as they are: files {@code 1.sql}, {@code 2.sql} and so on beside the
 * store's class. A step that was released is never changed.
 */
final class Migrations {
    private static final String BETWEEN_STATEMENTS = "\n\n";

    private final Class<?> home;
    private final int steps;

    private Migrations(Class<?> home, int steps) {
        this.home = home;
        this.steps = steps;
    }

    /**
     * The steps beside a class.
     *
     * @param home the class
     * @param steps how many there are
     * @return the steps
     */
    static Migrations beside(Class<?> home, int steps) {
        return new Migrations(home, steps);
    }

    /** {@return the version of tables on which all steps were taken} */
    int version() {
        return steps;
    }

    /**
     * Takes the steps that were not taken yet, in the caller's transaction.
     *
     * @param connection the connection
     * @param from the version the tables have, 0 if there are none
     * @throws SQLException as the database says
     */
    void run(Connection connection, int from) throws SQLException {
        for (int step = from + 1; step <= steps; step++) {
            for (String sql : statements(step)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Statements stand apart by an empty line, since some hold semicolons. */
    private List<String> statements(int step) {
        String name = step + ".sql";
        try (InputStream file = Objects.requireNonNull(home.getResourceAsStream(name), name)) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split(BETWEEN_STATEMENTS, -1))
                    .map(String::strip)
                    .filter(sql -> !sql.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
