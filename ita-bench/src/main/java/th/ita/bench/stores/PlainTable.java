package th.ita.bench.stores;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;

/**
 * One table with an index, statements kept ready, the same durability: the least that keeps revisions on SQLite. It trusts
 * its caller: it looks at no revision before, tells no conflict, recognises no file, does not notice that its file is gone.
 */
final class PlainTable implements RevisionStore {
    private static final String COLUMNS = "number, time, author, reason, payload, previous, hash";

    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement latest;
    private final PreparedStatement history;
    private final PreparedStatement keys;

    private PlainTable(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert =
                connection.prepareStatement("INSERT INTO revision (key, " + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?)");
        this.latest = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM revision WHERE key = ? ORDER BY number DESC LIMIT 1");
        this.history = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM revision WHERE key = ? AND number > ? ORDER BY number LIMIT ?");
        this.keys = connection.prepareStatement(
                "SELECT key FROM revision WHERE key > ? AND number = 1 ORDER BY key LIMIT ?");
    }

    static RevisionStore open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS revision (key TEXT, number INTEGER, time INTEGER, author TEXT,"
                            + " reason TEXT, payload BLOB, previous TEXT, hash TEXT, UNIQUE (key, number))");
        }
        connection.setAutoCommit(false);
        return new PlainTable(connection);
    }

    @Override
    public Either<Conflict, Revision> append(Revision next) {
        return appendAll(List.of(next)).get(0);
    }

    @Override
    public synchronized List<Either<Conflict, Revision>> appendAll(List<Revision> revisions) {
        try {
            for (Revision next : revisions) {
                insert.setString(1, next.key().toString());
                insert.setInt(2, next.number());
                insert.setLong(3, next.stamp().time().toEpochMilli());
                insert.setString(4, next.stamp().author());
                insert.setString(5, next.stamp().reason());
                insert.setBytes(6, next.payload().bytes());
                insert.setString(7, next.previous().hex());
                insert.setString(8, next.hash().hex());
                insert.executeUpdate();
            }
            connection.commit();
            return revisions.stream()
                    .<Either<Conflict, Revision>>map(Either::right)
                    .toList();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public synchronized Optional<Revision> latest(RevisionKey key) {
        try {
            latest.setString(1, key.toString());
            return revisions(latest, key).stream().findFirst();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public synchronized List<Revision> history(RevisionKey key, int after, int limit) {
        try {
            history.setString(1, key.toString());
            history.setInt(2, after);
            history.setInt(3, limit);
            return revisions(history, key);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public synchronized List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
        try {
            keys.setString(1, after.map(RevisionKey::toString).orElse(""));
            keys.setInt(2, limit);
            List<RevisionKey> page = new ArrayList<>();
            try (ResultSet rows = keys.executeQuery()) {
                while (rows.next()) {
                    page.add(RevisionKey.parse(rows.getString(1)).get());
                }
            }
            return page;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<Revision> revisions(PreparedStatement select, RevisionKey key) throws SQLException {
        List<Revision> revisions = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                revisions.add(Revision.builder()
                        .key(key)
                        .number(row.getInt(1))
                        .stamp(new Stamp(Instant.ofEpochMilli(row.getLong(2)), row.getString(3), row.getString(4)))
                        .payload(Payload.of(row.getBytes(5)))
                        .previous(new RevisionHash(row.getString(6)))
                        .hash(new RevisionHash(row.getString(7)))
                        .build());
            }
        }
        return revisions;
    }
}
