package th.ita.storage.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import th.ita.domain.port.Opening;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.storage.jdbc.Migrations;

/** The tables of a store, brought to the version of this library by one process at a time. */
final class PostgresTables {
    private static final Migrations MIGRATIONS = Migrations.beside(PostgresTables.class, 1);
    /** "ITA1" in ASCII: the lock that those who make or change tables hold. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(1230258481)";

    private static final String VERSION_TABLE = "CREATE TABLE IF NOT EXISTS ita_schema (version INTEGER NOT NULL)";

    private final Connection connection;
    private final String name;

    PostgresTables(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    void prepare(Opening opening) throws SQLException {
        int version = version();
        judge(version);
        if (version == MIGRATIONS.version()) {
            return;
        }
        if (version == 0 && opening == Opening.EXISTING) {
            throw new StoreException(StoreTrouble.NOT_THERE, name, "");
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            int now = version();
            judge(now);
            MIGRATIONS.run(connection, now);
            if (now < MIGRATIONS.version()) {
                statement.execute(VERSION_TABLE);
                statement.execute("DELETE FROM ita_schema");
                statement.execute("INSERT INTO ita_schema (version) VALUES (" + MIGRATIONS.version() + ")");
            }
            connection.commit();
        } finally {
            connection.rollback();
        }
    }

    private void judge(int version) {
        if (version > MIGRATIONS.version()) {
            throw new StoreException(StoreTrouble.NEWER, name, version + " > " + MIGRATIONS.version());
        }
    }

    private int version() throws SQLException {
        if (number("SELECT COUNT(*) FROM pg_catalog.pg_class WHERE oid = to_regclass('ita_schema')") == 0) {
            return 0;
        }
        return number("SELECT COALESCE(MAX(version), 0) FROM ita_schema");
    }

    private int number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
