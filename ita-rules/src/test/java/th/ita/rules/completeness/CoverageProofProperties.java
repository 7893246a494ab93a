package th.ita.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.Examples;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

class CoverageProofProperties {
    @Property(tries = 60)
    void what_is_reached_is_what_scoring_gives(
            @ForAll("items") Set<Integer> unmet, @ForAll("items") Set<Integer> named) {
        Measure[] measures = named.stream().map(CoverageProofTest::measure).toArray(Measure[]::new);
        Reach reach = CoverageProofTest.proof(CoverageProofTest.plan(CoverageProofTest.result(unmet), measures))
                .reach()
                .orElseThrow();
        Set<Integer> left = new HashSet<>(unmet);
        left.removeAll(named);
        ScoreSheet scored =
                Scorer.of(Examples.FY2563).score(CoverageProofTest.result(left)).get();

        for (String code : List.of("9", "10", "OIT")) {
            Fraction exact =
                    scored.explanation(code).orElseThrow().score().orElseThrow().exact();
            assertThat(reach.level(LevelCode.of(code)).range()).isEqualTo(new Interval(exact, exact));
        }
        Fraction total = scored.total().score().orElseThrow().exact();
        assertThat(total)
                .isBetween(
                        reach.level(LevelCode.TOTAL).range().low(),
                        reach.level(LevelCode.TOTAL).range().high());
    }

    @Property(tries = 25)
    void what_is_proved_of_a_result_known_in_part_is_true_of_the_whole(
            @ForAll("items") Set<Integer> unmet,
            @ForAll("items") Set<Integer> hidden,
            @ForAll("items") Set<Integer> more) {
        Set<Integer> named = new HashSet<>(unmet);
        named.addAll(more);
        for (Set<Integer> measured : List.of(named, unmet, more)) {
            Assessment whole = CoverageProofTest.result(unmet);
            boolean proved = proved(without(whole, hidden), measured);
            Set<Integer> worst = new HashSet<>(unmet);
            worst.addAll(hidden);

            assertThat(proved)
                    .as("proved of the part, exactly where it holds whatever the hidden items were")
                    .isEqualTo(proved(CoverageProofTest.result(worst), measured));
        }
    }

    @Property(tries = 25)
    void what_is_proved_from_published_figures_is_true_of_the_items_behind_them(
            @ForAll("items") Set<Integer> unmet, @ForAll("items") Set<Integer> more) {
        Set<Integer> named = new HashSet<>(unmet);
        named.addAll(more);
        Assessment whole = CoverageProofTest.result(unmet);
        ScoreSheet scored = Scorer.of(Examples.FY2563).score(whole).get();
        Assessment.Builder figures = Assessment.builder().fiscalYear(whole.fiscalYear());
        for (String code : List.of("9", "10")) {
            figures.putReported(
                    LevelCode.of(code),
                    new ReportedScore(scored.printed(
                            scored.explanation(code).orElseThrow().score().orElseThrow())));
        }

        for (Set<Integer> measured : List.of(named, more)) {
            if (proved(figures.build(), measured)) {
                assertThat(proved(whole, measured)).isTrue();
            }
        }
    }

    private static boolean proved(Assessment result, Set<Integer> named) {
        Measure[] measures = named.stream().map(CoverageProofTest::measure).toArray(Measure[]::new);
        return CoverageProofTest.proof(CoverageProofTest.plan(result, measures)).proved();
    }

    private static Assessment without(Assessment result, Set<Integer> hidden) {
        return Assessment.builder()
                .from(result)
                .outcomes(result.outcomes().entrySet().stream()
                        .filter(entry -> !hidden.contains(entry.getKey().number()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .build();
    }

    @Provide
    Arbitrary<Set<Integer>> items() {
        return Arbitraries.integers().between(1, 43).set().ofMaxSize(20);
    }
}
