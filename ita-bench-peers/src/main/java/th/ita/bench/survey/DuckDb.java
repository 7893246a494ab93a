package th.ita.bench.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * DuckDB: one question grouped by agency for each survey. The four counts of a question are summed up as one number of 64
 * bits, which is faster than four sums with filters.
 */
final class DuckDb extends IntoCounts {
    private static final int BITS = 16;
    private static final long MASK = (1L << BITS) - 1;

    private final List<Survey> surveys;
    private final Connection connection;
    private final List<String> sources;

    private DuckDb(List<Survey> surveys, Connection connection, List<String> sources) {
        super(surveys);
        this.surveys = surveys;
        this.connection = connection;
        this.sources = sources;
    }

    /** On tables that are filled before. */
    static Counting onTables(List<Survey> surveys, Path folder, int threads) throws SQLException {
        Connection connection = connection(threads);
        try (Statement statement = connection.createStatement()) {
            for (Survey survey : surveys) {
                statement.execute(
                        "CREATE TABLE " + survey.form().instrument() + " AS SELECT * FROM " + file(survey, folder));
            }
        }
        return new DuckDb(
                surveys,
                connection,
                surveys.stream()
                        .map(survey -> survey.form().instrument().value())
                        .toList());
    }

    /** On the files themselves, whose columns and types it is told. */
    static Counting onFiles(List<Survey> surveys, Path folder, int threads) throws SQLException {
        return new DuckDb(
                surveys,
                connection(threads),
                surveys.stream().map(survey -> file(survey, folder)).toList());
    }

    private static Connection connection(int threads) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute("SET preserve_insertion_order = false");
        }
        return connection;
    }

    private static String file(Survey survey, Path folder) {
        String columns = IntStream.range(0, survey.width())
                .mapToObj(question -> ", 'q" + question + "': 'UTINYINT'")
                .collect(Collectors.joining());
        return "read_csv('" + survey.file(folder)
                + "', header = true, auto_detect = false, delim = ',', columns = {'agency':" + " 'VARCHAR'" + columns
                + "})";
    }

    @Override
    void count(int index, Counts counts) throws SQLException {
        Survey survey = surveys.get(index);
        String sums = IntStream.range(0, survey.width())
                .mapToObj(question -> ", sum(1::BIGINT << (" + BITS + " * (q" + question + " - 1)))::BIGINT")
                .collect(Collectors.joining());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT agency, count(*)" + sums + " FROM " + sources.get(index) + " GROUP BY agency")) {
            while (rows.next()) {
                int at = counts.of(Survey.agency(rows.getString(1)));
                int respondents = rows.getInt(2);
                for (int question = 0; question < survey.width(); question++) {
                    long packed = rows.getLong(3 + question);
                    int blank = respondents;
                    for (int answer = 0; answer < Counts.BLANK; answer++) {
                        int count = (int) (packed >>> (BITS * answer) & MASK);
                        counts.counts[at + answer] = count;
                        blank -= count;
                    }
                    counts.counts[at + Counts.BLANK] = blank;
                    at += Counts.PLACES;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException fault) {
            throw new IOException(fault);
        }
    }
}
