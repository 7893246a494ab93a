package th.ita.rules.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.Examples;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/** Inference held against the scorer, which knows nothing of it. */
class IndicatorInferenceProperties {
    private static final LevelCode NINE = LevelCode.of("9");
    private static final Map<Integer, IndicatorInference> ASKED = new java.util.concurrent.ConcurrentHashMap<>();

    private static IndicatorInference nine(int year) {
        return ASKED.computeIfAbsent(
                year,
                asked -> IndicatorInference.of(Examples.framework(asked), NINE).get());
    }

    @Property(tries = 200)
    void the_pattern_behind_a_score_is_among_those_inferred(
            @ForAll @IntRange(min = 2563, max = 2568) int year, @ForAll("outcomes") NavigableSet<Integer> unmet) {
        Explanation scored = scored(year, unmet);
        Fit fit = nine(year).infer(printed(year, scored), Known.nothing()).get().open();

        assertThat(fit.solutions()).extracting(Solution::met).contains(pattern(year, unmet));
        assertThat(fit.itemSets()).isPositive();
    }

    @Property(tries = 200)
    void every_pattern_inferred_scores_to_the_figure(
            @ForAll @IntRange(min = 2563, max = 2568) int year, @ForAll @IntRange(max = 10_000) int hundredths) {
        ReportedScore figure = new ReportedScore(java.math.BigDecimal.valueOf(hundredths, 2));
        Fit fit = nine(year).infer(figure, Known.nothing()).get().open();

        assertThat(fit.solutions()).allSatisfy(solution -> {
            Explanation scored = scored(year, someItems(year, solution.notMet()));
            assertThat(printed(year, scored)).isEqualTo(figure);
        });
        assertThat(fit.nearest()).allSatisfy(near -> assertThat(near.figure()).isNotEqualTo(figure.printed()));
    }

    @Property(tries = 200)
    void with_the_true_outcomes_known_in_part_the_pattern_stays_and_the_sets_shrink(
            @ForAll("outcomes") NavigableSet<Integer> unmet, @ForAll("outcomes") NavigableSet<Integer> told) {
        Known known = new Known(
                codes(told.stream().filter(number -> !unmet.contains(number)).toList()),
                codes(told.stream().filter(unmet::contains).toList()));
        Inference inference =
                nine(2563).infer(printed(2563, scored(2563, unmet)), known).get();
        Fit given = inference.constrained().map(Constrained::fit).orElse(inference.open());

        assertThat(given.solutions()).extracting(Solution::met).contains(pattern(2563, unmet));
        assertThat(given.itemSets()).isBetween(BigInteger.ONE, inference.open().itemSets());
    }

    @Property(tries = 100)
    void with_all_outcomes_known_one_set_of_items_is_left(@ForAll("outcomes") NavigableSet<Integer> unmet) {
        Known known = new Known(
                codes(java.util.stream.IntStream.rangeClosed(1, 33)
                        .boxed()
                        .filter(number -> !unmet.contains(number))
                        .toList()),
                codes(unmet));

        assertThat(nine(2563)
                        .infer(printed(2563, scored(2563, unmet)), known)
                        .get()
                        .constrained()
                        .orElseThrow()
                        .fit()
                        .itemSets())
                .isEqualTo(BigInteger.ONE);
    }

    @Provide
    Arbitrary<NavigableSet<Integer>> outcomes() {
        return Arbitraries.integers().between(1, 33).set().map(TreeSet::new);
    }

    private static NavigableSet<ItemCode> codes(java.util.Collection<Integer> numbers) {
        TreeSet<ItemCode> codes = new TreeSet<>();
        numbers.forEach(number -> codes.add(ItemCode.of(number)));
        return codes;
    }

    /** Indicator 9 when these items are not met, and all other items are. */
    private static Explanation scored(int year, NavigableSet<Integer> unmet) {
        Framework framework = Examples.framework(year);
        Assessment.Builder result = Assessment.builder().fiscalYear(framework.fiscalYear());
        framework
                .items()
                .forEach(item -> result.putOutcome(
                        item.code(), unmet.contains(item.code().number()) ? ItemOutcome.NOT_MET : ItemOutcome.MET));
        ScoreSheet sheet = Scorer.of(framework).score(result.build()).get();
        return sheet.explanation("9").orElseThrow();
    }

    private static ReportedScore printed(int year, Explanation scored) {
        return new ReportedScore(scored.score()
                .orElseThrow()
                .rounded(Examples.framework(year).rounding().orElseThrow().value()));
    }

    private static Pattern pattern(int year, NavigableSet<Integer> unmet) {
        Framework framework = Examples.framework(year);
        java.util.TreeMap<LevelCode, Integer> met = new java.util.TreeMap<>();
        framework
                .subIndicatorsIn(NINE)
                .forEach(sub -> met.put(sub.code(), (int) framework.itemsIn(sub.code()).stream()
                        .filter(item -> !unmet.contains(item.code().number()))
                        .count()));
        return new Pattern(met);
    }

    /** The first items of each sub-indicator, as many as a pattern says. */
    private static NavigableSet<Integer> someItems(int year, Pattern unmet) {
        TreeSet<Integer> numbers = new TreeSet<>();
        unmet.met()
                .forEach((sub, count) -> Examples.framework(year).itemsIn(sub).stream()
                        .limit(count)
                        .forEach(item -> numbers.add(item.code().number())));
        return numbers;
    }
}
