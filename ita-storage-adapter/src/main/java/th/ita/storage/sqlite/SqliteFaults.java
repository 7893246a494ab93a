package th.ita.storage.sqlite;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;

/** What SQLite's error codes mean for a store. */
final class SqliteFaults {
    private static final int PRIMARY = 0xFF;

    private SqliteFaults() {}

    static StoreException of(SQLException fault, String store) {
        return new StoreException(trouble(fault.getErrorCode()), store, String.valueOf(fault.getMessage()), fault);
    }

    private static StoreTrouble trouble(int code) {
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED.code) {
            return StoreTrouble.GONE;
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE.code) {
            return StoreTrouble.FULL;
        }
        return switch (SQLiteErrorCode.getErrorCode(code & PRIMARY)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> StoreTrouble.BUSY;
            case SQLITE_READONLY -> StoreTrouble.READ_ONLY;
            case SQLITE_FULL -> StoreTrouble.FULL;
            case SQLITE_CORRUPT -> StoreTrouble.DAMAGED;
            case SQLITE_NOTADB -> StoreTrouble.NOT_A_STORE;
            case SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN -> StoreTrouble.DENIED;
            default -> StoreTrouble.FAILED;
        };
    }
}
