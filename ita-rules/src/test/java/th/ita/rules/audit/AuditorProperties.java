package th.ita.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import th.ita.rules.frameworks.Frameworks;

/** Rows made from exact scores in each order of rounding, by plain decimal arithmetic of their own. */
class AuditorProperties {
    private static final Map<String, List<Integer>> INSTRUMENTS = instruments();
    private static final Map<String, BigDecimal> SHARES =
            Map.of("IIT", new BigDecimal("0.3"), "EIT", new BigDecimal("0.3"), "OIT", new BigDecimal("0.4"));

    private final Auditor auditor = Auditor.of(Frameworks.builtIn());

    private static Map<String, List<Integer>> instruments() {
        Map<String, List<Integer>> instruments = new LinkedHashMap<>();
        instruments.put("IIT", List.of(1, 2, 3, 4, 5));
        instruments.put("EIT", List.of(6, 7, 8));
        instruments.put("OIT", List.of(9, 10));
        return instruments;
    }

    private static BigDecimal printed(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** The cells of a row whose true scores are these thousandths of thousandths, rounded in an order. */
    private static List<String> cells(List<Long> trueScores, RoundingOrder order, int shown) {
        List<String> cells = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        int index = 0;
        for (Map.Entry<String, List<Integer>> instrument : INSTRUMENTS.entrySet()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int indicator : instrument.getValue()) {
                BigDecimal score = BigDecimal.valueOf(trueScores.get(index++), 6);
                cells.addAll(List.of(Integer.toString(indicator), printed(score).toPlainString()));
                sum = sum.add(score);
            }
            BigDecimal mean = sum.divide(new BigDecimal(instrument.getValue().size()), 30, RoundingMode.HALF_UP);
            BigDecimal score = order == RoundingOrder.INSTRUMENTS_FIRST ? printed(mean) : mean;
            BigDecimal weighted = score.multiply(SHARES.getOrDefault(instrument.getKey(), BigDecimal.ZERO));
            if ((shown & 1) != 0) {
                cells.addAll(List.of(instrument.getKey(), printed(mean).toPlainString()));
            }
            if ((shown & 2) != 0) {
                cells.addAll(List.of(
                        instrument.getKey() + "Weighted", printed(weighted).toPlainString()));
            }
            total = total.add(order == RoundingOrder.WEIGHTED_FIRST ? printed(weighted) : weighted);
        }
        cells.addAll(List.of("total", printed(total).toPlainString()));
        return cells;
    }

    private AuditedRow audit(List<String> cells) {
        return auditor.audit(Rows.row(2564, cells.toArray(String[]::new))).get();
    }

    @Property(tries = 300)
    void every_row_made_in_an_order_of_rounding_is_consistent_and_the_order_among_those_that_fit(
            @ForAll @Size(10) List<@LongRange(max = 100_000_000) Long> scores,
            @ForAll RoundingOrder order,
            @ForAll @IntRange(max = 3) int shown) {
        AuditedRow row = audit(cells(scores, order, shown));

        assertThat(row.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(row.orders()).contains(order);
    }

    @Property(tries = 300)
    void a_total_moved_by_more_than_all_rounding_allows_is_inconsistent(
            @ForAll @Size(10) List<@LongRange(min = 10_000_000, max = 90_000_000) Long> scores,
            @ForAll RoundingOrder order,
            @ForAll @IntRange(max = 3) int shown,
            @ForAll @IntRange(min = 4, max = 500) int hundredths,
            @ForAll boolean up) {
        List<String> cells = cells(scores, order, shown);
        int last = cells.size() - 1;
        BigDecimal moved = BigDecimal.valueOf(up ? hundredths : -hundredths, 2);
        cells.set(last, new BigDecimal(cells.get(last)).add(moved).toPlainString());

        assertThat(audit(cells).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    @Property(tries = 300)
    void an_indicator_moved_far_enough_is_inconsistent(
            @ForAll @Size(10) List<@LongRange(min = 10_000_000, max = 90_000_000) Long> scores,
            @ForAll RoundingOrder order,
            @ForAll @IntRange(max = 9) int indicator) {
        List<String> cells = cells(scores, order, 0);
        cells.set(
                2 * indicator + 1,
                new BigDecimal(cells.get(2 * indicator + 1)).add(BigDecimal.ONE).toPlainString());

        assertThat(audit(cells).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    @Property(tries = 300)
    void the_range_holds_the_true_total_and_the_total_of_the_printed_figures(
            @ForAll @Size(10) List<@LongRange(max = 100_000_000) Long> scores) {
        AuditedRow row = audit(cells(scores, RoundingOrder.LAST, 0));
        BigDecimal exact = BigDecimal.ZERO;
        int index = 0;
        for (Map.Entry<String, List<Integer>> instrument : INSTRUMENTS.entrySet()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < instrument.getValue().size(); i++) {
                sum = sum.add(BigDecimal.valueOf(scores.get(index++), 6));
            }
            exact = exact.add(sum.multiply(SHARES.getOrDefault(instrument.getKey(), BigDecimal.ZERO))
                    .divide(new BigDecimal(instrument.getValue().size()), 30, RoundingMode.HALF_UP));
        }
        Bounds range = row.range().orElseThrow();

        assertThat(exact.setScale(20, RoundingMode.HALF_UP)).isBetween(range.low(), range.high());
        assertThat(row.total().orElseThrow()).isBetween(printed(range.low()), printed(range.high()));
    }
}
