package th.ita.bench.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.ita.bench.Goal;
import th.ita.bench.Workload;

/** W2: a nation's survey counted. */
public final class SurveyWorkload implements Workload {
    private static final String MEMORY = "countInMemory";
    private static final String CSV = "countCsv";
    private static final double BYTES_PER_MILLI = 250_000;

    private long bytes;

    /** The workload. */
    public SurveyWorkload() {}

    @Override
    public String id() {
        return "W2";
    }

    @Override
    public String title() {
        return "National survey: 500,000 × 30 + 800,000 × 15 answers → per question, agency, province, nation";
    }

    @Override
    public String benchmarks() {
        return "th\\.ita\\.bench\\.survey\\..*";
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.timesAsLong(MEMORY, "OURS_SORTED", "SCAN", 2),
                Goal.timesFaster(MEMORY, "OURS_SORTED", "DUCKDB", 10),
                Goal.atMost(CSV, "OURS", bytes / BYTES_PER_MILLI),
                Goal.timesFaster(CSV, "OURS", "DUCKDB", 3),
                Goal.timesFaster(CSV, "OURS", "FASTCSV", 2));
    }

    @Override
    public List<String> notes() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "The two files have %.1f MB together; the goal of 250 MB/s for a thread is written as a time.",
                        bytes / 1e6),
                "In memory an answer is a byte, a row a respondent. `OURS_SORTED` is told of each agency's rows at once and"
                        + " counts eight answers at a time; `OURS_UNSORTED` is told of each respondent. Both refuse what"
                        + " is no answer of its question. `SCAN` only reads; `BY_HAND_UNSORTED` trusts every byte.",
                "`OURS` finds out encoding, separator and columns, which stand in any order, takes answers by number or"
                        + " label, in Thai digits too, quoted or not, tells blanks from refusals, and names line and"
                        + " column of what it does not understand. `FASTCSV` 4.4.0 has a handler that makes no strings;"
                        + " it and `BY_HAND` know the columns and take digits alone.",
                "DuckDB 2.0.0.1 is told columns and types of the files; it answers any other question of the same data as"
                        + " well. With one thread it stands against ours, which has one.",
                "`JACKSON` (jackson-dataformat-csv) gives cells as tokens, and trusts as `FASTCSV` does. Spark is raced as a whole"
                        + " command by `examples/national-spark/measure`.");
    }

    @Override
    public String prepare(Path folder) throws Exception {
        System.setProperty(SurveyBenchmarks.FOLDER, folder.toString());
        List<Survey> surveys = Survey.drawn();
        for (Survey survey : surveys) {
            survey.write(folder);
            bytes += Files.size(survey.file(folder));
        }
        Optional<String> agreed = Optional.empty();
        for (MemorySubject subject : MemorySubject.values()) {
            agreed = agree(subject, subject.ready(surveys, folder), agreed);
        }
        for (FileSubject subject : FileSubject.values()) {
            agreed = agree(subject, subject.ready(surveys, folder), agreed);
        }
        return agreed.orElseThrow();
    }

    private static Optional<String> agree(Enum<?> subject, Counting ready, Optional<String> agreed) throws Exception {
        try (Counting counting = ready) {
            counting.count();
            if (counting.counts().isEmpty()) {
                return agreed;
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            counting.counts().forEach(counts -> counts.into(digest));
            String found = HexFormat.of().formatHex(digest.digest(), 0, 8);
            if (agreed.filter(other -> !other.equals(found)).isPresent()) {
                throw new IllegalStateException(subject + " gives " + found + ", others " + agreed.get());
            }
            return Optional.of(found);
        }
    }

    @Override
    public List<String> jvmArguments() {
        return List.of(
                "-Xms1g", "-Xmx1g", "-D" + SurveyBenchmarks.FOLDER + "=" + System.getProperty(SurveyBenchmarks.FOLDER));
    }
}
