package th.ita.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.score.Fraction;
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

    @Provide
    Arbitrary<Set<Integer>> items() {
        return Arbitraries.integers().between(1, 43).set().ofMaxSize(20);
    }
}
