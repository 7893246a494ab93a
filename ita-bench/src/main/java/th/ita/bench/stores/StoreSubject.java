package th.ita.bench.stores;

import java.nio.file.Path;
import java.sql.SQLException;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;

/** What is measured side by side. */
public enum StoreSubject {
    /** The embedded default. */
    SQLITE,
    /** A PostgreSQL server on the same machine. */
    POSTGRESQL,
    /** {@link PlainTable}: what somebody would write by hand on SQLite. */
    BY_HAND;

    static final String SERVER = "ita.bench.server";
    static final String FOLDER = "ita.bench.folder";

    /** Opens the store of a name, the same one each time. */
    RevisionStore open(String name) throws SQLException {
        Path file = Path.of(System.getProperty(FOLDER, "."), name + ".db");
        return switch (this) {
            case SQLITE -> opened("sqlite:" + file);
            case POSTGRESQL -> opened("postgresql:" + System.getProperty(SERVER) + name + "?user=postgres");
            case BY_HAND -> PlainTable.open(file.resolveSibling(name + "-by-hand.db"));
        };
    }

    private static RevisionStore opened(String address) {
        return RevisionStores.open(address, Opening.OR_NEW)
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
