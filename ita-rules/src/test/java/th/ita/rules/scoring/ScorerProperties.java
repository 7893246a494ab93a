package th.ita.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;

class ScorerProperties {
    private final Framework framework = Examples.FY2564;

    @Property(tries = 300)
    void every_known_score_lies_between_0_and_100_and_within_its_range(@ForAll("results") Assessment result) {
        assertThat(sheet(result).total().walk())
                .extracting(Explanation::standing)
                .filteredOn(Standing.Known.class::isInstance)
                .allSatisfy(standing -> {
                    Standing.Known known = (Standing.Known) standing;
                    assertThat(known.score()).isBetween(Score.NONE, Score.FULL);
                    assertThat(known.score().exact())
                            .isBetween(known.range().low(), known.range().high());
                });
    }

    @Property(tries = 300)
    void meeting_one_more_item_never_lowers_a_score(
            @ForAll("itemSets") Set<Integer> met, @ForAll @IntRange(min = 1, max = 43) int more) {
        Set<Integer> better = new java.util.HashSet<>(met);
        better.add(more);

        Explanation before = sheet(items(met)).total();
        Explanation after = sheet(items(better)).total();
        List<Score> scoresBefore =
                before.walk().flatMap(node -> node.score().stream()).toList();
        List<Score> scoresAfter =
                after.walk().flatMap(node -> node.score().stream()).toList();
        assertThat(scoresAfter).hasSameSizeAs(scoresBefore);
        assertThat(IntStream.range(0, scoresBefore.size()))
                .allMatch(i -> scoresAfter.get(i).compareTo(scoresBefore.get(i)) >= 0);
    }

    @Property(tries = 200)
    void the_order_in_which_items_are_named_changes_nothing(
            @ForAll("itemSets") Set<Integer> met, @ForAll Random random) {
        List<Integer> codes =
                new ArrayList<>(IntStream.rangeClosed(1, 43).boxed().toList());
        Collections.shuffle(codes, random);
        Assessment.Builder shuffled = Assessment.builder().fiscalYear(FiscalYear.of(2564));
        codes.forEach(code -> shuffled.putOutcome(ItemCode.of(code), ItemOutcome.of(met.contains(code))));

        assertThat(sheet(shuffled.build()).digest()).isEqualTo(sheet(items(met)).digest());
    }

    @Property(tries = 200)
    void which_items_of_a_sub_indicator_are_met_does_not_matter_only_how_many(
            @ForAll("itemSets") Set<Integer> met, @ForAll @IntRange(min = 1, max = 8) int item) {
        // O1 to O9 form sub-indicator 9.1; the met ones are moved round by one place within it.
        Set<Integer> moved = new java.util.HashSet<>(met);
        if (met.contains(item) != met.contains(item + 1)) {
            moved.remove(met.contains(item) ? item : item + 1);
            moved.add(met.contains(item) ? item + 1 : item);
        }

        assertThat(sheet(items(moved)).explanation("OIT").orElseThrow().score())
                .isEqualTo(sheet(items(met)).explanation("OIT").orElseThrow().score());
    }

    @Property(tries = 200)
    void a_total_is_30_30_40_of_its_instruments(
            @ForAll @IntRange(min = 0, max = 10000) int iit,
            @ForAll @IntRange(min = 0, max = 10000) int eit,
            @ForAll @IntRange(min = 0, max = 10000) int oit) {
        Assessment result = Assessment.builder()
                .fiscalYear(FiscalYear.of(2564))
                .putReported(LevelCode.of("IIT"), hundredths(iit))
                .putReported(LevelCode.of("EIT"), hundredths(eit))
                .putReported(LevelCode.of("OIT"), hundredths(oit))
                .build();

        assertThat(sheet(result).total().score().orElseThrow().exact())
                .isEqualTo(Fraction.of(30L * iit + 30L * eit + 40L * oit, 10_000));
    }

    @Example
    void weights_sum_to_100() {
        for (Framework each : List.of(Examples.FY2563, Examples.FY2564)) {
            assertThat(each.instruments().stream()
                            .map(Instrument::weight)
                            .map(weight -> weight.orElseThrow().value().share())
                            .reduce(Fraction.ZERO, Fraction::plus))
                    .isEqualTo(Fraction.ONE);
        }
    }

    @Provide
    Arbitrary<Set<Integer>> itemSets() {
        return Arbitraries.integers().between(1, 43).set();
    }

    @Provide
    Arbitrary<Assessment> results() {
        Arbitrary<TreeMap<ItemCode, ItemOutcome>> outcomes = Arbitraries.maps(
                        Arbitraries.integers().between(1, 43).map(ItemCode::of), Arbitraries.of(ItemOutcome.class))
                .map(TreeMap::new);
        Arbitrary<TreeMap<LevelCode, ReportedScore>> reported = Arbitraries.maps(
                        Arbitraries.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "9.1", "10.2", "IIT", "OIT")
                                .map(LevelCode::of),
                        Arbitraries.integers().between(0, 10_000).map(ScorerProperties::hundredths))
                .map(TreeMap::new);
        return net.jqwik.api.Combinators.combine(outcomes, reported)
                .as((items, levels) -> Assessment.builder()
                        .fiscalYear(FiscalYear.of(2564))
                        .outcomes(items)
                        .reported(levels)
                        .build());
    }

    private ScoreSheet sheet(Assessment result) {
        return Scorer.of(framework).score(result).get();
    }

    private static Assessment items(Set<Integer> met) {
        Assessment.Builder result = Assessment.builder().fiscalYear(FiscalYear.of(2564));
        IntStream.rangeClosed(1, 43)
                .forEach(code -> result.putOutcome(ItemCode.of(code), ItemOutcome.of(met.contains(code))));
        return result.build();
    }

    private static ReportedScore hundredths(int hundredths) {
        return new ReportedScore(java.math.BigDecimal.valueOf(hundredths, 2));
    }
}
