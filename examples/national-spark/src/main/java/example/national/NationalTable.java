package example.national;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import th.ita.rules.compiled.BatchInputs;
import th.ita.rules.compiled.BatchScores;
import th.ita.rules.compiled.CompiledScorer;
import th.ita.rules.compiled.FigureColumns;

/**
 * Scores a table with an agency a row: its items ({@code O1} …, 1 or 0) and published figures ({@code IIT}, {@code 1},
 * {@code i1}). The year's rules are compiled once, travel to the executors, and score there in blocks.
 */
final class NationalTable {
    private static final int DECIMALS = 2;
    private static final String AGENCY = "agency";

    private final SparkSession spark;
    private final Year year;

    NationalTable(SparkSession spark, Year year) {
        this.spark = spark;
        this.year = year;
    }

    /**
     * The scores.
     *
     * @param table the agencies
     * @return a row for each: every level's printed score, nothing where it is unknown, and the grade's code
     */
    Dataset<Row> scored(Dataset<Row> table) {
        List<String> heads = List.of(table.columns());
        List<String> figures = heads.stream().filter(this::isFigure).toList();
        CompiledScorer scorer = CompiledScorer.of(year.framework(), new FigureColumns(figures, DECIMALS))
                .getOrElseThrow(refusal -> new IllegalArgumentException(refusal.toString()));
        StructType schema = new StructType().add(AGENCY, DataTypes.StringType);
        for (String level : scorer.levels()) {
            schema = schema.add(level, DataTypes.createDecimalType(7, scorer.decimals()));
        }
        schema = schema.add("grade", DataTypes.StringType);
        return spark.createDataFrame(table.javaRDD().mapPartitions(new Scoring(scorer)), schema)
                .orderBy(AGENCY);
    }

    private boolean isFigure(String head) {
        return CompiledScorer.of(year.framework(), new FigureColumns(List.of(head), DECIMALS))
                .isRight();
    }

    /** Scores one partition, block by block. */
    private record Scoring(CompiledScorer scorer) implements FlatMapFunction<Iterator<Row>, Row>, Serializable {
        private static final int BLOCK = 4096;

        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            BatchInputs in = scorer.inputs(BLOCK);
            BatchScores out = scorer.scores(BLOCK);
            List<Row> scored = new ArrayList<>();
            while (rows.hasNext()) {
                in.clear();
                List<String> names = new ArrayList<>();
                while (rows.hasNext() && names.size() < BLOCK) {
                    Row row = rows.next();
                    take(row, in, names.size());
                    names.add(row.getString(row.fieldIndex(AGENCY)));
                }
                scorer.score(in, out, 0, names.size());
                for (int agency = 0; agency < names.size(); agency++) {
                    scored.add(row(names.get(agency), out, agency));
                }
            }
            return scored.iterator();
        }

        private void take(Row row, BatchInputs in, int agency) {
            List<String> heads = List.of(row.schema().fieldNames());
            for (int item = 0; item < scorer.items().size(); item++) {
                int at = heads.indexOf(scorer.items().get(item));
                if (at >= 0 && !row.isNullAt(at)) {
                    in.item(agency, item, isMet(row, at));
                }
            }
            List<String> figures = scorer.columns().codes();
            for (int figure = 0; figure < figures.size(); figure++) {
                int at = heads.indexOf(figures.get(figure));
                if (!row.isNullAt(at)) {
                    in.figure(
                            agency,
                            figure,
                            new BigDecimal(row.getString(at)).movePointRight(DECIMALS).intValueExact());
                }
            }
        }

        private static boolean isMet(Row row, int at) {
            return switch (row.getString(at)) {
                case "1" -> true;
                case "0" -> false;
                default -> throw new IllegalArgumentException(
                        row.schema().fieldNames()[at] + " of " + row.getString(row.fieldIndex(AGENCY))
                                + " is neither 1 nor 0: " + row.getString(at));
            };
        }

        private Row row(String agency, BatchScores out, int index) {
            List<Object> cells = new ArrayList<>();
            cells.add(agency);
            for (int level = 0; level < scorer.levels().size(); level++) {
                int units = out.printed(level, index);
                cells.add(units == BatchScores.UNKNOWN ? null : scorer.printed(units));
            }
            int grade = out.grade(index);
            cells.add(grade == BatchScores.UNKNOWN ? null : scorer.grades().get(grade));
            return RowFactory.create(cells.toArray());
        }
    }
}
