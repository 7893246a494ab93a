package example.national;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/**
 * Counts the answers of a nation and scores them. Partitions are counted where they lie, counts of the same agency are
 * added up, and only these travel. A task that is lost is done again by another executor and counts once.
 */
final class NationalSurvey {
    private static final StructType TABLE = new StructType()
            .add("agency", DataTypes.StringType)
            .add("survey", DataTypes.StringType)
            .add("respondents", DataTypes.LongType)
            .add("score", DataTypes.createDecimalType(7, 4))
            .add("digest", DataTypes.StringType);

    private final SparkSession spark;
    private final Year year;

    NationalSurvey(SparkSession spark, Year year) {
        this.spark = spark;
        this.year = year;
    }

    /**
     * What came out.
     *
     * @param digest the digest of all respondents' scores, the same as {@code ita survey} gives
     * @param agencies a row for each agency and survey: respondents, printed score, digest
     * @param problems the first cells and lines that were not understood
     * @param moreProblems how many there were beyond those
     */
    record Result(String digest, Dataset<Row> agencies, List<String> problems, long moreProblems) {}

    /**
     * Counts CSV files.
     *
     * @param path a folder or a pattern, such as {@code answers/*.csv}
     * @param partitions into how many parts the files are dealt, a whole file to one of them
     */
    Result ofCsv(String path, int partitions) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return result(context.binaryFiles(path, partitions)
                .coalesce(partitions)
                .map(new CsvAnswers(year)));
    }

    /**
     * Counts tables in Parquet.
     *
     * @param paths a table of one survey each
     * @param partitions into how many parts each table is dealt at most
     */
    Result ofParquet(List<String> paths, int partitions) {
        JavaRDD<Counted> counted = paths.stream()
                .map(path -> {
                    Dataset<Row> table = spark.read().parquet(path);
                    String survey = ParquetAnswers.survey(table.schema(), year);
                    FlatMapFunction<Iterator<Row>, Counted> count = new ParquetAnswers(year, survey);
                    return table.javaRDD().coalesce(partitions).mapPartitions(count);
                })
                .reduce(JavaRDD::union)
                .orElseThrow(() -> new IllegalArgumentException("no table"));
        return result(counted);
    }

    private Result result(JavaRDD<Counted> partitions) {
        JavaRDD<Counted> counted = partitions.persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<AgencySurvey, AnswerCounts> agencies = counted.flatMapToPair(NationalSurvey::pairs)
                .reduceByKey(AnswerCounts::plus)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Map<String, AnswerCounts> nation = new TreeMap<>(agencies.mapToPair(NationalSurvey::withoutAgency)
                .reduceByKey(AnswerCounts::plus)
                .collectAsMap());
        List<String> problems = new ArrayList<>();
        long more = 0;
        for (Counted each : counted.map(NationalSurvey::problemsAlone).collect()) {
            problems.addAll(each.problems());
            more += each.moreProblems();
        }
        Scoring scoring = new Scoring(year);
        Dataset<Row> table = spark.createDataFrame(agencies.map(scoring::row), TABLE)
                .orderBy("agency", "survey");
        return new Result(scoring.sheet(nation).digest(), table, problems, more);
    }

    private static Iterator<Tuple2<AgencySurvey, AnswerCounts>> pairs(Counted partition) {
        return partition.counts().entrySet().stream()
                .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                .iterator();
    }

    private static Tuple2<String, AnswerCounts> withoutAgency(Tuple2<AgencySurvey, AnswerCounts> counted) {
        return new Tuple2<>(counted._1().survey(), counted._2());
    }

    private static Counted problemsAlone(Counted partition) {
        return new Counted(Map.of(), partition.problems(), partition.moreProblems());
    }

    /** Scores counts by the exact rules of the year, in an executor or where the answer is wanted. */
    private record Scoring(Year year) implements Serializable {
        Row row(Tuple2<AgencySurvey, AnswerCounts> counted) {
            String survey = counted._1().survey();
            SurveyTally tally = counted._2().tally(year.form(survey));
            ScoreSheet sheet = sheet(Map.of(survey, counted._2()));
            BigDecimal printed = sheet.explanation(survey)
                    .flatMap(Explanation::score)
                    .map(sheet::printed)
                    .orElse(null);
            return RowFactory.create(counted._1().agency(), survey, tally.respondents(), printed, sheet.digest());
        }

        ScoreSheet sheet(Map<String, AnswerCounts> surveys) {
            Assessment.Builder answers = Assessment.builder().fiscalYear(FiscalYear.of(year.number()));
            new TreeMap<>(surveys).forEach((survey, counts) -> answers.putAnswer(
                    LevelCode.of(survey),
                    new SurveyAnswers(counts.tally(year.form(survey)), Optional.empty())));
            return Scorer.of(year.framework())
                    .score(answers.build())
                    .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
        }
    }
}
