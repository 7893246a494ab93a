package th.ita.bench.survey;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What counts answers in memory. */
public enum MemorySubject {
    /** Reading alone. */
    SCAN,
    /** Ours, respondents agency by agency. */
    OURS_SORTED,
    /** Ours, respondents in the order in which they answered. */
    OURS_UNSORTED,
    /** Plain loops, in the order in which they answered. */
    BY_HAND_UNSORTED,
    /** A table of DuckDB with one thread. */
    DUCKDB,
    /** A table of DuckDB with two threads. */
    DUCKDB_2_THREADS;

    Counting ready(List<Survey> surveys, Path folder) throws SQLException {
        return switch (this) {
            case SCAN -> InMemory.scan(surveys);
            case OURS_SORTED -> InMemory.sorted(surveys);
            case OURS_UNSORTED -> InMemory.unsorted(surveys);
            case BY_HAND_UNSORTED -> InMemory.byHand(surveys);
            case DUCKDB -> DuckDb.onTables(surveys, folder, 1);
            case DUCKDB_2_THREADS -> DuckDb.onTables(surveys, folder, 2);
        };
    }
}
