package th.ita.rules.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.Examples;
import th.ita.rules.scoring.ScoringRefusal;

/** The published figures of a real municipality, run backwards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorInferenceTest {
    private static Either<Refusal, Inference> infer(int year, String indicator, String figure, Known known) {
        return IndicatorInference.of(Examples.framework(year), LevelCode.of(indicator))
                .flatMap(asked -> asked.infer(ReportedScore.parse(figure).get(), known));
    }

    private static Known notMet(Integer... numbers) {
        return new Known(new TreeSet<>(), codes(Arrays.asList(numbers)));
    }

    private static NavigableSet<ItemCode> codes(List<Integer> numbers) {
        return numbers.stream().map(ItemCode::of).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void indicator_10_at_6_25_has_one_pattern_only() {
        Fit fit = infer(2563, "10", "6.25", Known.nothing()).get().open();

        assertThat(fit.solutions()).singleElement().satisfies(only -> {
            assertThat(only.met().met().values()).containsExactly(1, 0);
            assertThat(only.notMet().met().values()).containsExactly(7, 2);
        });
        assertThat(fit.itemSets()).isEqualTo(BigInteger.valueOf(8));
    }

    @Test
    void indicator_9_at_49_89_cannot_be_had_with_the_named_items_unmet_and_gives_49_98_by_swapped_digits() {
        Inference nine = infer(2563, "9", "49.89", notMet(Examples.NAMED.toArray(Integer[]::new)))
                .get();
        Constrained constrained = nine.constrained().orElseThrow();

        assertThat(nine.open().solutions()).hasSize(6);
        assertThat(constrained.known().notMet()).hasSize(14);
        assertThat(constrained.fit().reachable()).isFalse();
        assertThat(constrained.agrees()).isFalse();
        assertThat(constrained.supposed().met().values()).containsExactly(7, 6, 4, 0, 2);
        assertThat(nine.supposedFigure()).contains(new BigDecimal("49.98"));
        assertThat(nine.explained()).isFalse();
        assertThat(nine.suspicions().get(0))
                .isEqualTo(
                        new Suspicion(Slip.DIGITS_SWAPPED, "49.89", new BigDecimal("49.98"), true, 1, BigInteger.ONE));
        assertThat(nine.elsewhere()).hasSize(9);
        assertThat(constrained.fit().nearest())
                .extracting(Reachable::figure)
                .allSatisfy(figure -> assertThat(figure).isNotEqualTo(new BigDecimal("49.89")))
                .hasSize(2);
    }

    @Test
    void what_is_known_of_items_restricts_patterns_and_item_sets() {
        Inference ten = infer(2563, "10", "6.25", notMet(34, 35)).get();
        Constrained given = ten.constrained().orElseThrow();

        assertThat(ten.open().itemSets()).isEqualTo(BigInteger.valueOf(8));
        assertThat(given.fit().itemSets()).isEqualTo(BigInteger.valueOf(6));
        assertThat(given.score().exact()).isEqualTo(Fraction.of(175, 2));
        assertThat(ten.explained()).isTrue();
        assertThat(ten.suspicions()).isEmpty();
    }

    @Test
    void where_only_met_items_are_known_the_others_are_supposed_unmet() {
        Known met = new Known(codes(List.of(39)), new TreeSet<>());
        Constrained given = infer(2563, "10", "6.25", met).get().constrained().orElseThrow();

        assertThat(given.agrees()).isTrue();
        assertThat(given.fit().itemSets()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void a_figure_that_nothing_gives_shows_its_neighbours_and_slips() {
        Inference ten = infer(2563, "10", "42.56", Known.nothing()).get();

        assertThat(ten.open().reachable()).isFalse();
        assertThat(ten.open().nearest())
                .extracting(near -> near.figure().toPlainString())
                .containsExactly("37.50", "43.75");
        assertThat(ten.open().nearest())
                .allSatisfy(near -> assertThat(near.patterns()).isNotEmpty());
        assertThat(infer(2563, "10", "26.5", Known.nothing()).get().suspicions())
                .extracting(Suspicion::kind)
                .isSorted();
        assertThat(infer(2563, "10", "66.25", Known.nothing()).get().suspicions())
                .extracting(suspicion -> suspicion.kind() + " " + suspicion.to())
                .containsExactly("DIGIT_WRONG 56.25", "DIGIT_DOUBLED 6.25");
        assertThat(infer(2563, "10", "2.5", Known.nothing()).get().suspicions())
                .as("as 2.50 it is 62.50 or 12.50 with a digit dropped")
                .extracting(suspicion -> suspicion.kind() + " " + suspicion.from() + " " + suspicion.to())
                .contains("DIGIT_DROPPED 2.5 12.50", "DIGIT_DROPPED 2.5 62.50", "POINT_MOVED 2.5 25.00");
        assertThat(infer(2563, "10", "52.60", Known.nothing()).get().suspicions())
                .isEmpty();
    }

    @Test
    void nothing_below_0_and_nothing_above_100_can_be_reached() {
        assertThat(infer(2563, "10", "0.01", Known.nothing()).get().open().nearest())
                .extracting(near -> near.figure().toPlainString())
                .containsExactly("0.00", "6.25");
        assertThat(infer(2563, "10", "99.99", Known.nothing()).get().open().nearest())
                .extracting(near -> near.figure().toPlainString())
                .containsExactly("93.75", "100.00");
        assertThat(infer(2563, "10", "99.99", notMet(42))
                        .get()
                        .constrained()
                        .orElseThrow()
                        .fit()
                        .nearest())
                .extracting(near -> near.figure().toPlainString())
                .containsExactly("75.00");
    }

    @Test
    void zeros_left_out_at_the_end_come_before_rounding_further() {
        assertThat(infer(2564, "9", "93.5", Known.nothing()).get().open().solutions())
                .isEqualTo(
                        infer(2564, "9", "93.50", Known.nothing()).get().open().solutions());
        assertThat(infer(2563, "10", "6", Known.nothing()).get().open().itemSets())
                .isEqualTo(BigInteger.valueOf(8));
    }

    /** Every one of the 1,024 sets of items of indicator 10, scored item by item. */
    @Test
    void item_sets_of_indicator_10_are_those_an_exhaustive_count_finds() {
        TreeSet<BigDecimal> figures = new TreeSet<>();
        java.util.Map<BigDecimal, Integer> sets = new java.util.HashMap<>();
        for (int set = 0; set < 1024; set++) {
            int first = Integer.bitCount(set & 0xFF);
            int second = Integer.bitCount(set >> 8);
            BigDecimal score = new BigDecimal(first * 4 * 100 + second * 16 * 100)
                    .divide(new BigDecimal(64), 2, java.math.RoundingMode.HALF_UP);
            figures.add(score);
            sets.merge(score, 1, Integer::sum);
        }
        assertThat(figures)
                .allSatisfy(figure -> assertThat(infer(2563, "10", figure.toPlainString(), Known.nothing())
                                .get()
                                .open()
                                .itemSets())
                        .isEqualTo(BigInteger.valueOf(sets.get(figure))));
        assertThat(IntStream.rangeClosed(0, 10_000)
                        .mapToObj(hundredths -> BigDecimal.valueOf(hundredths, 2))
                        .filter(figure -> !infer10(figure).isEmpty()))
                .containsExactlyElementsOf(figures);
    }

    private final PatternSearch ten = PatternSearch.in(Examples.FY2563, LevelCode.of("10"));

    private List<Pattern> infer10(BigDecimal figure) {
        return ten.behind(new ReportedScore(figure));
    }

    @ParameterizedTest
    @CsvSource({
        "2563,8,INDICATOR_WITHOUT_ITEMS",
        "2564,1,INDICATOR_WITHOUT_ITEMS",
        "2563,11,NO_SUCH_INDICATOR",
        "2569,9,ITEMS_NOT_COUNTED",
    })
    void what_has_no_items_or_no_rule_is_refused(int year, String indicator, InferenceRefusal refusal) {
        assertThat(infer(year, indicator, "50.00", Known.nothing()).getLeft().code())
                .isEqualTo(refusal);
    }

    @Test
    void items_that_make_no_sense_are_refused() {
        assertThat(infer(2563, "9", "50.00", notMet(44)).getLeft().code()).isEqualTo(ScoringRefusal.UNKNOWN_ITEM);
        assertThat(infer(2563, "9", "50.00", new Known(codes(List.of(1, 2)), codes(List.of(2, 3))))
                        .getLeft()
                        .arguments())
                .containsExactly("O2");
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568})
    void every_year_with_rules_is_run_backwards(int year) {
        Inference full = infer(year, "9", "100.00", Known.nothing()).get();

        assertThat(full.open().itemSets()).isEqualTo(BigInteger.ONE);
        assertThat(full.open().solutions().get(0).notMet().met().values()).allMatch(unmet -> unmet == 0);
        assertThat(full.confidence()).isEqualTo(year < 2565 ? Confidence.DERIVED : Confidence.UNCONFIRMED);
    }
}
