package th.ita.storage.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
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
 * A store in a PostgreSQL database, for any number of machines. Writers on one key wait for each other, those on others do
 * not. Connections that were cut are replaced; whatever was under way then is {@link StoreTrouble#UNREACHABLE}, and
 * reading tells whether it was kept.
 */
public final class PostgresStore implements RevisionStore {
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String INSERT_RECORD = "INSERT INTO ita_record (agency, fiscal_year, kind) VALUES (?, ?, ?)"
            + " ON CONFLICT (agency, fiscal_year, kind) DO NOTHING";
    private static final String HOLD_RECORD =
            "SELECT id FROM ita_record WHERE agency = ? AND fiscal_year = ? AND kind = ? FOR UPDATE";

    private final HikariDataSource pool;
    private final String name;

    private PostgresStore(HikariDataSource pool, String name) {
        this.pool = pool;
        this.name = name;
    }

    /**
     * Opens a store.
     *
     * @param url what follows {@code postgresql:} in JDBC, such as {@code //db.example:5432/ita?user=ita}; a password may
     *     stand there, or in the user's {@code .pgpass}
     * @param name how messages call the store, without secrets
     * @param opening what to do where the database has no tables of a store yet
     * @return the store
     * @throws StoreException if it cannot be opened
     */
    public static PostgresStore open(String url, String name, Opening opening) {
        return open(url, name, opening, PATIENCE);
    }

    static PostgresStore open(String url, String name, Opening opening, Duration patience) {
        HikariDataSource pool = pool(url, name, patience);
        try {
            new PostgresTables(pool, name).prepare(opening);
            return new PostgresStore(pool, name);
        } catch (StoreException trouble) {
            pool.close();
            throw trouble;
        }
    }

    @Override
    public Either<Conflict, Revision> append(Revision next) {
        return appendAll(List.of(next)).get(0);
    }

    /** Appends all in one transaction: either all that can be are kept, or the fault kept none. */
    @Override
    public List<Either<Conflict, Revision>> appendAll(List<Revision> revisions) {
        if (revisions.isEmpty()) {
            return List.of();
        }
        return using(connection -> {
            connection.setAutoCommit(false);
            try {
                // Every writer takes the keys in the same order, or two could wait for each other for ever.
                for (RevisionKey key : revisions.stream()
                        .map(Revision::key)
                        .distinct()
                        .sorted()
                        .toList()) {
                    hold(connection, key, revisions);
                }
                List<Either<Conflict, Revision>> results = new ArrayList<>(revisions.size());
                for (Revision revision : revisions) {
                    results.add(appendOne(connection, revision));
                }
                connection.commit();
                return List.copyOf(results);
            } catch (SQLException | DamagedRowException fault) {
                rollBack(connection, fault);
                throw fault;
            }
        });
    }

    @Override
    public Optional<Revision> latest(RevisionKey key) {
        return using(connection -> Rows.latest(connection, key));
    }

    @Override
    public List<Revision> history(RevisionKey key, int after, int limit) {
        return histories(new TreeSet<>(Set.of(key)), after, limit).getOrDefault(key, List.of());
    }

    /** One question for all of them; a page ends after some 16 MB of documents, and no connection is held between pages. */
    @Override
    public SortedMap<RevisionKey, List<Revision>> histories(SortedSet<RevisionKey> keys, int after, int limit) {
        return using(connection -> PostgresHistories.page(connection, keys, after, limit));
    }

    @Override
    public List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
        return using(connection -> Rows.keys(connection, after, limit));
    }

    @Override
    public void close() {
        pool.close();
    }

    private static Either<Conflict, Revision> appendOne(Connection connection, Revision next) throws SQLException {
        Optional<Long> record = record(connection, next.key());
        return record.isPresent()
                ? Rows.append(connection, record.get(), next)
                : Either.left(new Conflict(Optional.empty()));
    }

    /** Holds a key's row until the transaction ends; makes it where a first revision is to follow. */
    private static void hold(Connection connection, RevisionKey key, List<Revision> revisions) throws SQLException {
        boolean begins = revisions.stream()
                .anyMatch(revision -> revision.key().equals(key) && revision.follows(Optional.empty()));
        if (begins) {
            try (PreparedStatement insert = connection.prepareStatement(INSERT_RECORD)) {
                Rows.setKey(insert, key);
                insert.executeUpdate();
            }
        }
        record(connection, key);
    }

    private static Optional<Long> record(Connection connection, RevisionKey key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HOLD_RECORD)) {
            Rows.setKey(select, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    private static void rollBack(Connection connection, Exception fault) {
        try {
            connection.rollback();
        } catch (SQLException cut) {
            fault.addSuppressed(cut);
        }
    }

    private <T> T using(Use<T> use) {
        if (pool.isClosed()) {
            throw new StoreException(StoreTrouble.CLOSED, name, "");
        }
        try (Connection connection = pool.getConnection()) {
            return use.of(connection);
        } catch (SQLException fault) {
            if (pool.isClosed()) {
                throw new StoreException(StoreTrouble.CLOSED, name, "", fault);
            }
            throw cut(PostgresFaults.of(fault, name));
        } catch (DamagedRowException damaged) {
            throw new StoreException(StoreTrouble.DAMAGED, name, String.valueOf(damaged.getMessage()), damaged);
        }
    }

    /** Where one connection was cut the others are too: they go, and whoever tries again gets a new one. */
    private StoreException cut(StoreException trouble) {
        if (trouble.trouble() == StoreTrouble.UNREACHABLE) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return trouble;
    }

    private static HikariDataSource pool(String url, String name, Duration patience) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql:" + url);
        config.setPoolName("ita-store");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(patience.toMillis());
        config.addDataSourceProperty("ApplicationName", "ita");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "10");
        config.addDataSourceProperty("socketTimeout", "60");
        // What is said to be kept must be on the disk, even where a server was set up to be hasty.
        config.setConnectionInitSql("SELECT set_config('lock_timeout', '" + patience.toMillis() + "', false),"
                + " set_config('synchronous_commit', CASE current_setting('synchronous_commit')"
                + " WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, false)");
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException failed) {
            throw failed.getCause() instanceof SQLException fault
                    ? PostgresFaults.of(fault, name)
                    : new StoreException(StoreTrouble.UNREACHABLE, name, String.valueOf(failed.getMessage()), failed);
        } catch (RuntimeException notUnderstood) {
            // The driver's own message would show the address with its password.
            throw new StoreException(StoreTrouble.FAILED, name, "no address for PostgreSQL's driver", notUnderstood);
        }
    }

    /** A use of a connection. */
    private interface Use<T> {
        T of(Connection connection) throws SQLException;
    }
}
