package th.ita.bench.survey;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What counts answers in files. */
public enum FileSubject {
    /** Ours. */
    OURS,
    /** A loop over bytes without any check. */
    BY_HAND,
    /** FastCSV. */
    FASTCSV,
    /** Jackson's reader of CSV. */
    JACKSON,
    /** DuckDB with one thread. */
    DUCKDB,
    /** DuckDB with two threads. */
    DUCKDB_2_THREADS;

    Counting ready(List<Survey> surveys, Path folder) throws SQLException {
        return switch (this) {
            case OURS -> new ByReader(surveys, folder);
            case BY_HAND -> new ByBytes(surveys, folder);
            case FASTCSV -> new ByFastCsv(surveys, folder);
            case JACKSON -> new ByJackson(surveys, folder);
            case DUCKDB -> DuckDb.onFiles(surveys, folder, 1);
            case DUCKDB_2_THREADS -> DuckDb.onFiles(surveys, folder, 2);
        };
    }
}
