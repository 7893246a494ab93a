package th.ita.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.Examples;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

class YearOnYearProperties {
    private static final List<Integer> YEARS = List.of(2563, 2564, 2565, 2566, 2567, 2568);

    @Property(tries = 400)
    void the_parts_add_up_to_the_difference_exactly(@ForAll("pairs") Pair pair) {
        YearOnYear compared = YearOnYear.of(pair.before(), pair.after()).get();

        assertThat(compared.changes()).allSatisfy(change -> {
            assertThat(change.parts().stream().map(Contribution::points).reduce(Fraction.ZERO, Fraction::plus))
                    .isEqualTo(change.difference());
            String code = change.code().value();
            assertThat(change.before())
                    .isEqualTo(pair.before()
                            .explanation(code)
                            .orElseThrow()
                            .score()
                            .orElseThrow());
            assertThat(change.after())
                    .isEqualTo(
                            pair.after().explanation(code).orElseThrow().score().orElseThrow());
        });
    }

    /** A chart goes this way, and has no room for a score beside the scale. */
    @Property(tries = 200)
    void kind_by_kind_the_way_from_one_score_to_the_other_stays_between_0_and_100(@ForAll("pairs") Pair pair) {
        assertThat(YearOnYear.of(pair.before(), pair.after()).get().changes()).allSatisfy(change -> {
            Fraction reached = change.before().exact();
            for (Contribution.Kind kind : Contribution.Kind.values()) {
                reached = reached.plus(change.points(kind));
                assertThat(reached).isBetween(Fraction.ZERO, Fraction.of(100));
            }
            assertThat(reached).isEqualTo(change.after().exact());
        });
    }

    @Property(tries = 200)
    void what_is_known_in_both_years_is_told_and_nothing_twice(@ForAll("pairs") Pair pair) {
        YearOnYear compared = YearOnYear.of(pair.before(), pair.after()).get();
        boolean totals = pair.before().total().score().isPresent()
                && pair.after().total().score().isPresent();

        List<LevelCode> told =
                compared.changes().stream().map(LevelChange::code).toList();
        assertThat(told).doesNotHaveDuplicates().noneMatch(compared.unknown()::contains);
        assertThat(told.contains(LevelCode.TOTAL)).isEqualTo(totals);
    }

    @Property(tries = 100)
    void the_same_result_in_the_same_structure_differs_by_nothing(@ForAll("wholes") Assessment result) {
        Framework later = Framework.builder()
                .from(Examples.FY2563)
                .fiscalYear(Examples.FY2564.fiscalYear())
                .build();
        Assessment again =
                Assessment.builder().from(result).fiscalYear(later.fiscalYear()).build();

        assertThat(YearOnYear.of(sheet(Examples.FY2563, result), sheet(later, again))
                        .get()
                        .changes())
                .singleElement()
                .satisfies(change -> assertThat(change.parts()).isEmpty());
    }

    record Pair(ScoreSheet before, ScoreSheet after) {}

    @Provide
    Arbitrary<Pair> pairs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 5))
                .as((first, step) -> List.of(YEARS.get(first), YEARS.get(Math.min(5, first + step))))
                .flatMap(years -> Combinators.combine(
                                results(Examples.framework(years.get(0))), results(Examples.framework(years.get(1))))
                        .as(Pair::new));
    }

    @Provide
    Arbitrary<Assessment> wholes() {
        return Arbitraries.of(true, false).list().ofSize(43).map(met -> {
            Assessment.Builder result = Assessment.builder().fiscalYear(Examples.FY2563.fiscalYear());
            for (int i = 0; i < 43; i++) {
                result.putOutcome(Examples.FY2563.items().get(i).code(), ItemOutcome.of(met.get(i)));
            }
            return result.putReported(LevelCode.of("IIT"), figure(8000))
                    .putReported(LevelCode.of("EIT"), figure(7000))
                    .build();
        });
    }

    /** Results with items, published indicators and published instruments, each known or not. */
    private static Arbitrary<ScoreSheet> results(Framework framework) {
        int items = framework.items().size();
        int indicators = framework.indicators().size();
        Arbitrary<Integer> shape = Arbitraries.integers().between(0, 2);
        Arbitrary<List<Integer>> outcomes =
                Arbitraries.integers().between(0, 20).list().ofSize(items);
        Arbitrary<List<Integer>> figures =
                Arbitraries.integers().between(-3000, 10000).list().ofSize(indicators + 3);
        return Combinators.combine(shape, outcomes, figures).as((how, met, numbers) -> {
            Assessment.Builder result = Assessment.builder().fiscalYear(framework.fiscalYear());
            for (int i = 0; i < items && how < 2; i++) {
                // Of the three shapes one knows all items, one knows most, one knows none.
                if (how == 0 || met.get(i) > 0) {
                    result.putOutcome(framework.items().get(i).code(), ItemOutcome.of(met.get(i) % 2 == 0));
                }
            }
            for (int i = 0; i < indicators; i++) {
                Indicator indicator = framework.indicators().get(i);
                if (numbers.get(i) >= 0) {
                    result.putReported(indicator.code(), figure(numbers.get(i)));
                }
            }
            for (int i = 0; i < 3; i++) {
                if (numbers.get(indicators + i) >= 0) {
                    result.putReported(framework.instruments().get(i).code(), figure(numbers.get(indicators + i)));
                }
            }
            return sheet(framework, result.build());
        });
    }

    private static ReportedScore figure(int hundredths) {
        return new ReportedScore(BigDecimal.valueOf(hundredths, 2));
    }

    private static ScoreSheet sheet(Framework framework, Assessment result) {
        return Scorer.of(framework).score(result).get();
    }
}
