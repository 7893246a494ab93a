package th.ita.bench.table;

import io.vavr.collection.List;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a good programmer writes first: all lines, {@code split}, persistent lists, {@code BigDecimal}s of 34 digits. */
final class NaiveCsv {
    private static final int[] FIRST = {0, 9, 17, 24, 28, 33, 41, 43};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FINE = 20;

    private NaiveCsv() {}

    static byte[] score(Path file) throws IOException {
        List<String> lines = List.ofAll(Files.readAllLines(file));
        String rows = lines.tail().map(NaiveCsv::row).mkString("\n");
        return ("id,total,grade,9,10\n" + rows + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String line) {
        List<String> cells = List.of(line.split(",", -1));
        List<BigDecimal> items =
                cells.drop(AgencyTable.BEFORE).map(cell -> cell.equals("1") ? HUNDRED : BigDecimal.ZERO);
        List<BigDecimal> subs =
                List.range(0, FIRST.length - 1).map(sub -> mean(items.subSequence(FIRST[sub], FIRST[sub + 1])));
        BigDecimal nine = mean(subs.take(5));
        BigDecimal ten = mean(subs.drop(5));
        BigDecimal total = new BigDecimal(cells.get(3))
                .add(new BigDecimal(cells.get(4)))
                .multiply(new BigDecimal("0.3"))
                .add(mean(List.of(nine, ten)).multiply(new BigDecimal("0.4")));
        BigDecimal printed = printed(total);
        return List.of(
                        cells.get(0),
                        printed.toPlainString(),
                        AgencyTable.grade(printed.unscaledValue().intValue()),
                        printed(nine).toPlainString(),
                        printed(ten).toPlainString())
                .mkString(",");
    }

    private static BigDecimal mean(List<BigDecimal> scores) {
        return scores.reduce(BigDecimal::add).divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL128);
    }

    /** Rounded finely first, or a half that came out of thirds would go down. */
    private static BigDecimal printed(BigDecimal score) {
        return score.setScale(FINE, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
    }
}
