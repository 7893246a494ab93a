package th.ita.storage.sqlite;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import th.ita.domain.port.Opening;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;

/** The file of a store: found, recognised, connected to, and brought to the version of this library. */
final class SqliteFile {
    /** "ITA1" in ASCII, by which a database of this library is told from others. */
    static final int APPLICATION = 0x49544131;

    static final Migrations MIGRATIONS = Migrations.beside(SqliteFile.class, 1);
    private static final long PAUSE = 20;

    private final Path path;
    private final Duration patience;

    SqliteFile(Path path, Duration patience) {
        this.path = path.toAbsolutePath();
        this.patience = patience;
    }

    /** How messages call the store. */
    String name() {
        return SqliteStoreProvider.KIND + ":" + path;
    }

    StoreException trouble(StoreTrouble trouble, String detail) {
        return new StoreException(trouble, name(), detail);
    }

    /** What tells this file from another one of the same name, as far as the file system says. */
    @Nullable
    Object identity() {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException gone) {
            throw new StoreException(StoreTrouble.GONE, name(), "", gone);
        } catch (IOException unreadable) {
            throw new StoreException(StoreTrouble.FAILED, name(), unreadable.toString(), unreadable);
        }
    }

    boolean isWritable() {
        return Files.isWritable(path);
    }

    /** Opens the file as a store of this version. */
    Connection connect(Opening opening) {
        boolean isNew = find(opening);
        boolean writable = isNew || isWritable();
        Connection connection = open(writable);
        try {
            prepare(connection, opening, writable);
            return connection;
        } catch (SQLException fault) {
            closeAfter(fault, connection);
            throw SqliteFaults.of(fault, name());
        } catch (StoreException trouble) {
            closeAfter(trouble, connection);
            throw trouble;
        }
    }

    /** Whether there is no file yet; what is there must be a store, or an empty file. */
    private boolean find(Opening opening) {
        try {
            if (Files.isDirectory(path)) {
                throw trouble(StoreTrouble.NOT_A_STORE, "");
            }
            if (Files.notExists(path) || Files.size(path) == 0) {
                if (opening == Opening.EXISTING) {
                    throw trouble(StoreTrouble.NOT_THERE, "");
                }
                Files.createDirectories(Objects.requireNonNull(path.getParent(), "a file has a folder"));
                return Files.notExists(path);
            }
            judge(FileHeader.of(path));
            return false;
        } catch (IOException fault) {
            StoreTrouble kind =
                    fault instanceof java.nio.file.AccessDeniedException ? StoreTrouble.DENIED : StoreTrouble.FAILED;
            throw new StoreException(kind, name(), words(fault), fault);
        }
    }

    /** The file system's reason, or at least the file it is about. */
    private static String words(IOException fault) {
        return fault instanceof FileSystemException about && about.getReason() != null
                ? about.getReason()
                : String.valueOf(fault.getMessage());
    }

    private void judge(FileHeader header) {
        if (!header.isDatabase() || (header.application() != 0 && header.application() != APPLICATION)) {
            throw trouble(StoreTrouble.NOT_A_STORE, "");
        }
        if (header.application() == APPLICATION && header.version() > MIGRATIONS.version()) {
            throw trouble(StoreTrouble.NEWER, header.version() + " > " + MIGRATIONS.version());
        }
    }

    private Connection open(boolean writable) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setReadOnly(!writable);
        String mode = "";
        if (!writable) {
            // A file that cannot change needs no locks; with a write-ahead log beside it, it is not whole by itself.
            boolean whole = Files.notExists(path.resolveSibling(path.getFileName() + "-wal"));
            mode = whole && !Files.isWritable(path.resolveSibling(".")) ? "?immutable=1" : "?mode=ro";
        }
        try {
            return config.createConnection("jdbc:sqlite:" + path.toUri() + mode);
        } catch (SQLException fault) {
            throw SqliteFaults.of(fault, name());
        }
    }

    private void prepare(Connection connection, Opening opening, boolean writable) throws SQLException {
        boolean isStore = isStore(connection);
        execute(connection, "PRAGMA trusted_schema = OFF");
        execute(connection, "PRAGMA cell_size_check = ON");
        if (!isStore && (opening == Opening.EXISTING || !writable)) {
            throw trouble(StoreTrouble.NOT_THERE, "");
        }
        if (!writable) {
            return;
        }
        execute(connection, "PRAGMA foreign_keys = ON");
        execute(connection, "PRAGMA synchronous = FULL");
        writeAhead(connection);
        execute(connection, "BEGIN IMMEDIATE");
        try {
            int version = isStore(connection) ? number(connection, "PRAGMA user_version") : 0;
            MIGRATIONS.run(connection, version);
            if (version < MIGRATIONS.version()) {
                execute(connection, "PRAGMA application_id = " + APPLICATION);
                execute(connection, "PRAGMA user_version = " + MIGRATIONS.version());
            }
            execute(connection, "COMMIT");
        } catch (SQLException | StoreException fault) {
            rollBack(connection, fault);
            throw fault;
        }
    }

    /** Whether the database is a store; one without tables is none yet, and one with others' tables never. */
    private boolean isStore(Connection connection) throws SQLException {
        // Tables are looked for first: those that another process makes meanwhile come with its name on the file.
        boolean isEmpty = number(connection, "SELECT COUNT(*) FROM sqlite_master") == 0;
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        if (application == 0 && isEmpty) {
            return false;
        }
        judge(new FileHeader(true, application == 0 ? -1 : application, version));
        return true;
    }

    /** Another process that opens the same new file can be in the way for a moment; SQLite does not wait here itself. */
    private void writeAhead(Connection connection) throws SQLException {
        for (long waited = 0; ; waited += PAUSE) {
            try {
                execute(connection, "PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException fault) {
                if (fault.getErrorCode() != SQLiteErrorCode.SQLITE_BUSY.code || waited > patience.toMillis()) {
                    throw fault;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void rollBack(Connection connection, Exception fault) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException nothingLeftToUndo) {
            fault.addSuppressed(nothingLeftToUndo);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void closeAfter(Exception fault, Connection connection) {
        try {
            connection.close();
        } catch (SQLException alsoFailed) {
            fault.addSuppressed(alsoFailed);
        }
    }
}
