package th.ita.storage.sqlite;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.storage.jdbc.DamagedRowException;
import th.ita.storage.jdbc.Rows;

/**
 * A store in one SQLite file, for one machine and any number of its processes. A revision is on the disk, synced, when
 * {@link #append} returns; one that was not is not there, whole or half, when the file is opened again.
 *
 * <p>While the file is open, files with {@code -wal} and {@code -shm} after its name stand beside it and belong to it.
 * The file must lie on a disk of the machine itself: locks of network drives are not to be trusted.
 */
public final class SqliteStore implements RevisionStore {
    /** How long another process is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SqliteFile file;
    private final Connection connection;
    private final @Nullable Object identity;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;

    private SqliteStore(SqliteFile file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.identity = file.identity();
    }

    /**
     * Opens a store.
     *
     * @param path the file
     * @param opening what to do where there is none yet; its folder is made too
     * @return the store
     * @throws StoreException if it cannot be opened
     */
    public static SqliteStore open(Path path, Opening opening) {
        return open(path, opening, PATIENCE);
    }

    /**
     * Opens a store.
     *
     * @param path the file
     * @param opening what to do where there is none yet; its folder is made too
     * @param patience how long another process that holds the file is waited for
     * @return the store
     * @throws StoreException if it cannot be opened
     */
    public static SqliteStore open(Path path, Opening opening, Duration patience) {
        SqliteFile file = new SqliteFile(path, patience);
        return new SqliteStore(file, file.connect(opening));
    }

    @Override
    public Either<Conflict, Revision> append(Revision next) {
        return appendAll(List.of(next)).get(0);
    }

    /** Appends all in one transaction, with one sync: either all that can be are kept, or the fault kept none. */
    @Override
    public List<Either<Conflict, Revision>> appendAll(List<Revision> revisions) {
        if (revisions.isEmpty()) {
            return List.of();
        }
        return using(open -> {
            checkThere();
            SqliteFile.execute(open, "BEGIN IMMEDIATE");
            List<Either<Conflict, Revision>> results = new ArrayList<>(revisions.size());
            try {
                for (Revision revision : revisions) {
                    results.add(appendOne(open, revision));
                }
                SqliteFile.execute(open, "COMMIT");
            } catch (SQLException | DamagedRowException fault) {
                SqliteFile.rollBack(open, fault);
                throw fault;
            }
            checkThere();
            return List.copyOf(results);
        });
    }

    @Override
    public Optional<Revision> latest(RevisionKey key) {
        return using(open -> Rows.latest(open, key));
    }

    @Override
    public List<Revision> history(RevisionKey key, int after, int limit) {
        return using(open -> Rows.history(open, key, after, limit));
    }

    @Override
    public List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
        return using(open -> Rows.keys(open, after, limit));
    }

    /** Has SQLite look through the whole file, its indexes too. */
    @Override
    public List<String> damage() {
        try {
            return integrity();
        } catch (StoreException fault) {
            if (fault.trouble() == StoreTrouble.DAMAGED) {
                return List.of(fault.detail());
            }
            throw fault;
        }
    }

    private List<String> integrity() {
        return using(open -> {
            List<String> found = new ArrayList<>();
            try (Statement statement = open.createStatement();
                    ResultSet rows = statement.executeQuery("PRAGMA integrity_check(20)")) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            found.remove("ok");
            try (Statement statement = open.createStatement();
                    ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
                if (rows.next()) {
                    found.add("revisions without a key");
                }
            }
            return List.copyOf(found);
        });
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            connection.close();
        } catch (SQLException fault) {
            throw SqliteFaults.of(fault, file.name());
        } finally {
            lock.unlock();
        }
    }

    private static Either<Conflict, Revision> appendOne(Connection open, Revision next) throws SQLException {
        Optional<Long> record = record(open, next.key());
        if (record.isEmpty() && !next.follows(Optional.empty())) {
            return Either.left(new Conflict(Optional.empty()));
        }
        return Rows.append(open, record.isPresent() ? record.get() : newRecord(open, next.key()), next);
    }

    private static Optional<Long> record(Connection open, RevisionKey key) throws SQLException {
        try (PreparedStatement select =
                open.prepareStatement("SELECT id FROM ita_record WHERE agency = ? AND fiscal_year = ? AND kind = ?")) {
            Rows.setKey(select, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    private static long newRecord(Connection open, RevisionKey key) throws SQLException {
        try (PreparedStatement insert = open.prepareStatement(
                "INSERT INTO ita_record (agency, fiscal_year, kind) VALUES (?, ?, ?) RETURNING id")) {
            Rows.setKey(insert, key);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** A file that was deleted can still be written through an open connection, and all of it is lost at the end. */
    private void checkThere() {
        if (!Objects.equals(file.identity(), identity)) {
            throw file.trouble(StoreTrouble.GONE, "");
        }
    }

    private <T> T using(Use<T> use) {
        lock.lock();
        try {
            if (closed) {
                throw file.trouble(StoreTrouble.CLOSED, "");
            }
            return use.of(connection);
        } catch (SQLException fault) {
            throw SqliteFaults.of(fault, file.name());
        } catch (DamagedRowException damaged) {
            throw new StoreException(StoreTrouble.DAMAGED, file.name(), String.valueOf(damaged.getMessage()), damaged);
        } finally {
            lock.unlock();
        }
    }

    /** A use of the connection. */
    private interface Use<T> {
        T of(Connection connection) throws SQLException;
    }
}
