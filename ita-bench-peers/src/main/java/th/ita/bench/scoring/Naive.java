package th.ita.bench.scoring;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a good programmer writes first: persistent collections by code, {@code BigDecimal}s of 34 digits, one rounding at
 * the end. Numbers are first rounded to 20 decimals, or a half that came out of thirds would go down.
 */
final class Naive extends AgencyScoring {
    private static final int FINE = 20;

    private record Part(String code, List<String> inputs) {}

    private final List<String> questions = List.range(1, 31)
            .map(number -> "i" + number)
            .appendAll(List.range(1, 16).map(number -> "e" + number));
    private final List<String> items = List.range(1, 44).map(number -> "O" + number);
    private final List<Part> indicators = List.range(0, 5)
            .map(index -> new Part(Integer.toString(index + 1), questions.subSequence(6 * index, 6 * index + 6)))
            .appendAll(List.range(0, 3)
                    .map(index -> new Part(
                            Integer.toString(index + 6), questions.subSequence(30 + 5 * index, 35 + 5 * index))));
    private final List<Part> subIndicators = List.of("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2")
            .zipWithIndex((code, index) -> new Part(code, items.subSequence(first(index), first(index + 1))));
    private final List<Part> above = List.of(
            new Part("9", List.of("9.1", "9.2", "9.3", "9.4", "9.5")),
            new Part("10", List.of("10.1", "10.2")),
            new Part("IIT", List.of("1", "2", "3", "4", "5")),
            new Part("EIT", List.of("6", "7", "8")),
            new Part("OIT", List.of("9", "10")));
    private final Map<String, BigDecimal> weights =
            HashMap.of("IIT", new BigDecimal("0.30"), "EIT", new BigDecimal("0.30"), "OIT", new BigDecimal("0.40"));

    @Override
    void score(Agencies agencies, int agency, Results results) {
        long met = agencies.items()[agency];
        Map<String, BigDecimal> scores = HashMap.<String, BigDecimal>empty()
                .merge(questions
                        .zipWithIndex()
                        .toMap(question -> question.map2(
                                index -> BigDecimal.valueOf(agencies.means()[agency * Agencies.MEANS + index], 2))))
                .merge(items.zipWithIndex()
                        .toMap(item -> item.map2(index -> BigDecimal.valueOf((met >>> index & 1) * 100))));
        for (Part part : indicators.appendAll(subIndicators).appendAll(above)) {
            scores = scores.put(part.code(), mean(scores, part));
        }
        Map<String, BigDecimal> known = scores;
        BigDecimal total = weights.map(weight -> known.get(weight._1).get().multiply(weight._2))
                .fold(BigDecimal.ZERO, BigDecimal::add);
        scores = scores.put("total", total);
        for (int level = 0; level < Results.LEVELS.length; level++) {
            results.print(
                    agency,
                    level,
                    printed(scores.get(Results.LEVELS[level]).get())
                            .unscaledValue()
                            .intValue());
        }
        results.grade(agency, Results.gradeOf(printed(total).unscaledValue().intValue()));
    }

    private static BigDecimal mean(Map<String, BigDecimal> scores, Part part) {
        return part.inputs()
                .map(code -> scores.get(code).get())
                .reduce(BigDecimal::add)
                .divide(BigDecimal.valueOf(part.inputs().size()), MathContext.DECIMAL128);
    }

    private static BigDecimal printed(BigDecimal score) {
        return score.setScale(FINE, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
    }
}
