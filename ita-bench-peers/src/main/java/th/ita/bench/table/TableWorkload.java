package th.ita.bench.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import th.ita.bench.Goal;
import th.ita.bench.Workload;

/** W2b: a table of agencies scored. */
public final class TableWorkload implements Workload {
    private static final String SCORE = "scoreTable";

    private Path file = Path.of("agencies.csv");

    /** The workload. */
    public TableWorkload() {}

    @Override
    public String id() {
        return "W2b";
    }

    @Override
    public String title() {
        return "A table of 8,300 agencies × 43 items → scored CSV or JSON";
    }

    @Override
    public String benchmarks() {
        return "th\\.ita\\.bench\\.table\\..*";
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.timesFaster(SCORE, "OURS_CSV", "NAIVE_CSV", 40),
                Goal.timesFaster(SCORE, "OURS_JSON", "FASTCSV_JACKSON", 5));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "From a file in the system's cache to the bytes of the result. All tell id, total, grade and both open-data"
                        + " indicators, and those are compared.",
                "`OURS_CSV` and `OURS_JSON` are what `ita batch` does: encoding, separator and columns found out, outcomes in"
                        + " words or digits, agencies told apart, bad lines told with line and column; and besides the"
                        + " others' five columns all instruments and indicators, ranks and percentiles in nation, type and"
                        + " province, and in JSON exact totals and summaries by type and province.",
                "`NAIVE_CSV` is `split`, Vavr's lists and `BigDecimal` of 34 digits; `FASTCSV_JACKSON` FastCSV 4.4.0,"
                        + " whole numbers and Jackson's streaming generator; `BY_HAND_CSV` a loop over bytes that trusts all.");
    }

    @Override
    public String prepare(Path folder) throws Exception {
        file = folder.resolve("agencies.csv");
        AgencyTable.write(file);
        Optional<String> agreed = Optional.empty();
        for (TableSubject subject : TableSubject.values()) {
            String found = Essence.of(subject.score(file), subject.isJson());
            if (agreed.filter(other -> !other.equals(found)).isPresent()) {
                throw new IllegalStateException(subject + " gives " + found + ", others " + agreed.get());
            }
            agreed = Optional.of(found);
        }
        return agreed.orElseThrow();
    }

    @Override
    public List<String> jvmArguments() {
        return List.of("-Xms512m", "-Xmx512m", "-D" + TableBenchmarks.FILE + "=" + file);
    }
}
