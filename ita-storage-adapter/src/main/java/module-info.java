import th.ita.domain.port.RevisionStoreProvider;
import th.ita.storage.memory.MemoryStoreProvider;
import th.ita.storage.postgresql.PostgresStoreProvider;
import th.ita.storage.sqlite.SqliteStoreProvider;

/** Stores of revisions: in memory, in one SQLite file, in PostgreSQL. They know no documents, only bytes. */
module th.ita.storage {
    requires transitive th.ita.domain;
    requires com.zaxxer.hikari;
    requires flyway.core;
    requires java.sql;
    requires org.postgresql.jdbc;
    requires org.xerial.sqlitejdbc;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports th.ita.storage.memory;
    exports th.ita.storage.postgresql;
    exports th.ita.storage.sqlite;

    provides RevisionStoreProvider with
            MemoryStoreProvider,
            SqliteStoreProvider,
            PostgresStoreProvider;
}
