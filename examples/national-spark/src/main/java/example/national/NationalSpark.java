package example.national;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The national run as a Spark application; see the README. */
public final class NationalSpark {
    private static final String USAGE =
            """
            Usage: national-spark survey|parquet|table YEAR PARTITIONS OUT INPUT...
              survey   counts CSV files of answers (INPUT: a folder or pattern), as ita survey does
              parquet  counts tables of answers in Parquet (INPUT: a table for each survey)
              table    scores a CSV table with an agency a row, as ita batch does
              YEAR        the fiscal year, Buddhist era, such as 2564
              PARTITIONS  into how many parts the input is dealt
              OUT         a folder that is not there yet, for the table of results in Parquet""";

    private static final int WORDS = 5;

    private NationalSpark() {}

    /**
     * Runs one job on whatever cluster Spark was told of, and prints the nation's digest.
     *
     * @param args the words of the usage
     * @throws IOException if Spark cannot be closed
     */
    public static void main(String[] args) throws IOException {
        if (args.length < WORDS || !args[1].matches("[0-9]{4}") || !args[2].matches("[1-9][0-9]{0,5}")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Year year = new Year(Integer.parseInt(args[1]));
        int partitions = Integer.parseInt(args[2]);
        List<String> inputs = List.of(args).subList(WORDS - 1, args.length);
        try (SparkSession spark = SparkSession.builder().appName("national ITA").getOrCreate()) {
            switch (args[0]) {
                case "survey" -> tell(new NationalSurvey(spark, year).ofCsv(String.join(",", inputs), partitions), args[3]);
                case "parquet" -> tell(new NationalSurvey(spark, year).ofParquet(inputs, partitions), args[3]);
                case "table" -> new NationalTable(spark, year)
                        .scored(spark.read()
                                .option("header", true)
                                .csv(inputs.toArray(String[]::new))
                                .repartition(partitions))
                        .write()
                        .parquet(args[3]);
                default -> {
                    System.err.println(USAGE);
                    System.exit(2);
                }
            }
        }
    }

    private static void tell(NationalSurvey.Result result, String out) {
        Dataset<Row> agencies = result.agencies();
        agencies.write().parquet(out);
        List<String> problems = new ArrayList<>(result.problems());
        problems.forEach(System.err::println);
        if (result.moreProblems() > 0) {
            System.err.println("and " + result.moreProblems() + " more");
        }
        System.out.println("digest " + result.digest());
    }
}
