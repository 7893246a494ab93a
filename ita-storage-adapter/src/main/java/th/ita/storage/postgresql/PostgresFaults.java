package th.ita.storage.postgresql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;

/** What PostgreSQL's states mean for a store. Source: https://www.postgresql.org/docs/17/errcodes-appendix.html. */
final class PostgresFaults {
    private PostgresFaults() {}

    static StoreException of(SQLException fault, String store) {
        return new StoreException(trouble(fault), store, String.valueOf(fault.getMessage()), fault);
    }

    private static StoreTrouble trouble(SQLException fault) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        if (fault instanceof SQLTransientConnectionException && fault.getCause() instanceof SQLException deeper) {
            return trouble(deeper);
        }
        if (fault instanceof SQLTransientConnectionException) {
            return StoreTrouble.BUSY;
        }
        return switch (state) {
            case "28000", "28P01", "42501" -> StoreTrouble.DENIED;
            case "3D000", "3F000" -> StoreTrouble.NOT_THERE;
            case "25006" -> StoreTrouble.READ_ONLY;
            case "53100" -> StoreTrouble.FULL;
            case "53300", "55P03", "40001", "40P01", "57014" -> StoreTrouble.BUSY;
            case "XX001", "XX002" -> StoreTrouble.DAMAGED;
            default ->
                state.startsWith("08") || state.startsWith("57P") ? StoreTrouble.UNREACHABLE : StoreTrouble.FAILED;
        };
    }
}
