package example.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.Framework;
import th.ita.export.batch.BatchFile;
import th.ita.export.batch.BatchResult;
import th.ita.export.survey.SurveyCount;
import th.ita.export.survey.SurveyReader;
import th.ita.export.survey.SurveyScores;
import th.ita.rules.survey.SurveyForm;

/** A master and two executors, each a process of its own on this machine, against the library by itself. */
final class NationalSparkIT {
    private static final Year YEAR = new Year(2564);
    private static final Path WORK = Path.of(System.getProperty("national.work"));
    private static final Path ANSWERS = WORK.resolve("answers");
    private static final int FILES = 4;

    private static SparkSession spark;
    private static SurveyScores alone;

    @BeforeAll
    static void starts() throws IOException {
        delete(WORK);
        SurveyCount count = SurveyCount.NONE;
        SurveyReader reader = SurveyReader.of(YEAR.framework()).get();
        for (SurveyForm form : YEAR.forms()) {
            for (Path file : DrawnAnswers.write(ANSWERS, form, 20_000, FILES)) {
                count = count.plus(reader.read(file, rows -> {}).get());
            }
        }
        assertEquals(List.of(), count.problems());
        alone = SurveyScores.of(YEAR.framework(), count, Map.of()).get();
        spark = SparkSession.builder()
                .appName("national ITA")
                .master("local-cluster[2,1,1024]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.executor.memory", "768m")
                .config("spark.jars", System.getProperty("national.jar"))
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", WORK.resolve("warehouse").toString())
                .getOrCreate();
    }

    @AfterAll
    static void ends() throws IOException {
        spark.close();
    }

    @Test
    void csv_gives_the_digest_of_one_machine_at_1_2_and_4_partitions() {
        for (int partitions : List.of(1, 2, FILES)) {
            NationalSurvey.Result result = survey().ofCsv(ANSWERS.toString(), partitions);
            assertSameAsAlone(result);
        }
    }

    @Test
    void parquet_gives_the_same() {
        List<String> tables = new ArrayList<>();
        for (SurveyForm form : YEAR.forms()) {
            String table = WORK.resolve(form.instrument() + ".parquet").toString();
            Dataset<Row> texts = spark.read()
                    .option("header", true)
                    .csv(ANSWERS.resolve(form.instrument() + "-*.csv").toString());
            Column[] columns = Stream.of(texts.columns())
                    .map(head -> head.equals("agency")
                            ? functions.col(head)
                            : functions.col("`" + head + "`").cast("int").as(head))
                    .toArray(Column[]::new);
            texts.select(columns).repartition(FILES).write().parquet(table);
            tables.add(table);
        }
        for (int partitions : List.of(1, 2, FILES)) {
            assertSameAsAlone(survey().ofParquet(tables, partitions));
        }
    }

    @Test
    void an_executor_that_is_killed_midway_changes_nothing() {
        Killing killing = new Killing();
        spark.sparkContext().addSparkListener(killing);
        try {
            assertSameAsAlone(survey().ofCsv(ANSWERS.toString(), 2 * FILES));
        } finally {
            spark.sparkContext().removeSparkListener(killing);
        }
        assertEquals(1, killing.killed.get(), "executors killed");
        assertTrue(killing.removed.get() >= 1, "Spark did not notice");
    }

    @Test
    void a_table_of_agencies_is_scored_as_by_the_library_alone() throws IOException {
        Path table = table(2000);
        BatchResult expected =
                BatchFile.score(table, YEAR.framework(), true, line -> {}).get();
        List<Row> rows = new NationalTable(spark, YEAR)
                .scored(spark.read().option("header", true).csv(table.toString()).repartition(FILES))
                .collectAsList();
        assertEquals(expected.size(), rows.size());
        var scores = expected.agencies().scores();
        var scorer = scores.scorer();
        for (int agency = 0; agency < rows.size(); agency++) {
            Row row = rows.get(agency);
            assertEquals(expected.name(agency), row.getString(0));
            for (int level = 0; level < scorer.levels().size(); level++) {
                Optional<String> printed = scores.score(level, agency).map(Object::toString);
                assertEquals(
                        printed.orElse(null),
                        row.isNullAt(1 + level) ? null : row.getDecimal(1 + level).toPlainString());
            }
        }
    }

    private static NationalSurvey survey() {
        return new NationalSurvey(spark, YEAR);
    }

    private static void assertSameAsAlone(NationalSurvey.Result result) {
        assertEquals(List.of(), result.problems());
        assertEquals(alone.sheet(alone.all()).digest(), result.digest());
        List<String> agencies = result.agencies().collectAsList().stream()
                .map(row -> row.getString(0))
                .distinct()
                .toList();
        assertEquals(alone.agencies(), agencies);
    }

    /** Half-known tables too: now and then an item or a figure is left out. */
    private static Path table(int agencies) throws IOException {
        Framework framework = YEAR.framework();
        List<String> items =
                framework.items().stream().map(item -> item.code().toString()).toList();
        SplittableRandom random = new SplittableRandom(2564);
        List<String> lines = new ArrayList<>();
        lines.add("agency,IIT,EIT," + String.join(",", items));
        for (int agency = 0; agency < agencies; agency++) {
            lines.add(String.format("A%05d,%d.%02d,%d.%02d,", agency, random.nextInt(100), random.nextInt(100),
                            random.nextInt(100), random.nextInt(100))
                    + IntStream.range(0, items.size())
                            .mapToObj(item -> random.nextInt(500) == 0 ? "" : Integer.toString(random.nextInt(2)))
                            .collect(Collectors.joining(",")));
        }
        return Files.write(WORK.resolve("table.csv"), lines);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Kills one executor, a process that this one started, as soon as the first task is done. */
    private static final class Killing extends SparkListener {
        private final AtomicInteger killed = new AtomicInteger();
        private final AtomicInteger removed = new AtomicInteger();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            if (killed.compareAndSet(0, 1)) {
                ProcessHandle executor = ProcessHandle.current()
                        .descendants()
                        .filter(process -> process.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                        .findFirst()
                        .orElseThrow();
                executor.destroyForcibly();
            }
        }

        @Override
        public void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
            removed.incrementAndGet();
        }
    }
}
