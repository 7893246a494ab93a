package th.ita.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.Examples;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

class AnalystProperties {
    private static ScoreSheet sheet(Framework framework, Assessment result) {
        return Scorer.of(framework).score(result).get();
    }

    private static Fraction score(ScoreSheet sheet, String code) {
        return sheet.explanation(code).orElseThrow().score().orElseThrow().exact();
    }

    private static Assessment with(Assessment result, Item item, ItemOutcome outcome) {
        return Assessment.builder()
                .from(result)
                .outcomes(result.outcomes().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(item.code()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .putOutcome(item.code(), outcome)
                .build();
    }

    @Property(tries = 60)
    void every_gain_is_the_difference_that_rescoring_makes(@ForAll("results") Assessment result) {
        Framework framework = Examples.framework(result.fiscalYear().year());
        ResultAnalysis analysis = Analyst.analyse(sheet(framework, result), Cutoffs.of(framework), Set.of());

        for (ItemGain gain : analysis.items()) {
            Item item = framework.item(gain.item()).orElseThrow();
            ScoreSheet met = sheet(framework, with(result, item, ItemOutcome.MET));
            ScoreSheet not = sheet(framework, with(result, item, ItemOutcome.NOT_MET));
            LevelCode sub = gain.subIndicator();
            LevelCode indicator = framework.subIndicators().stream()
                    .filter(found -> found.code().equals(sub))
                    .findFirst()
                    .orElseThrow()
                    .indicator();
            assertThat(gain.onSubIndicator()).isEqualTo(score(met, sub.value()).minus(score(not, sub.value())));
            assertThat(gain.onIndicator())
                    .isEqualTo(score(met, indicator.value()).minus(score(not, indicator.value())));
            assertThat(gain.onInstrument()).isEqualTo(score(met, "OIT").minus(score(not, "OIT")));
            assertThat(gain.onTotal()).isEqualTo(score(met, "total").minus(score(not, "total")));
        }
    }

    @Property(tries = 60)
    void mending_a_whole_sub_indicator_gains_what_the_group_says(@ForAll("results") Assessment result) {
        Framework framework = Examples.framework(result.fiscalYear().year());
        ScoreSheet before = sheet(framework, result);
        for (GroupGain group :
                Analyst.analyse(before, Cutoffs.of(framework), Set.of()).groups()) {
            Assessment mended = result;
            for (Item item : framework.itemsIn(group.subIndicator())) {
                mended = with(mended, item, ItemOutcome.MET);
            }
            Fraction gained = score(sheet(framework, mended), "total").minus(score(before, "total"));
            assertThat(group.onTotal()).isEqualTo(new Interval(gained, gained));
        }
    }

    @Property(tries = 60)
    void meeting_everything_reaches_what_the_analysis_says(@ForAll("results") Assessment result) {
        Framework framework = Examples.framework(result.fiscalYear().year());
        Assessment best = result;
        for (Item item : framework.items()) {
            best = with(best, item, ItemOutcome.MET);
        }
        Fraction total = score(sheet(framework, best), "total");
        assertThat(Analyst.analyse(sheet(framework, result), Cutoffs.of(framework), Set.of())
                        .ifAllItemsMet())
                .satisfies(range -> assertThat(total).isBetween(range.low(), range.high()));
    }

    @Property(tries = 40)
    void what_is_left_out_of_a_result_stays_within_the_ranges(
            @ForAll("results") Assessment result, @ForAll("hidden") Set<Integer> hidden) {
        Framework framework = Examples.framework(result.fiscalYear().year());
        Assessment partly = Assessment.builder()
                .from(result)
                .outcomes(result.outcomes().entrySet().stream()
                        .filter(entry -> !hidden.contains(entry.getKey().number()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .build();
        ScoreSheet whole = sheet(framework, result);
        ResultAnalysis analysis = Analyst.analyse(sheet(framework, partly), Cutoffs.of(framework), Set.of());

        for (LevelStanding standing : analysis.levels()) {
            whole.explanation(standing.code().value())
                    .orElseThrow()
                    .score()
                    .ifPresent(score -> assertThat(score.exact())
                            .isBetween(standing.range().low(), standing.range().high()));
        }
        for (ItemGain item : analysis.items()) {
            boolean met = result.outcomes().get(item.item()) == ItemOutcome.MET;
            assertThat(met ? item.status().isNotMet() : item.status().isMet()).isFalse();
        }
    }

    @Property(tries = 40)
    void what_follows_from_a_published_figure_is_true_of_the_items_behind_it(@ForAll("results") Assessment result) {
        Framework framework = Examples.framework(result.fiscalYear().year());
        ScoreSheet whole = sheet(framework, result);
        Assessment.Builder published = Assessment.builder().fiscalYear(result.fiscalYear());
        for (String indicator : List.of("9", "10")) {
            published.putReported(
                    LevelCode.of(indicator),
                    new ReportedScore(whole.printed(
                            whole.explanation(indicator).orElseThrow().score().orElseThrow())));
        }
        ResultAnalysis analysis = Analyst.analyse(sheet(framework, published.build()), Cutoffs.of(framework), Set.of());

        for (ItemGain item : analysis.items()) {
            boolean met = result.outcomes().get(item.item()) == ItemOutcome.MET;
            assertThat(met ? item.status().isNotMet() : item.status().isMet()).isFalse();
        }
        for (GroupGain group : analysis.groups()) {
            long met = framework.itemsIn(group.subIndicator()).stream()
                    .filter(item -> result.outcomes().get(item.code()) == ItemOutcome.MET)
                    .count();
            assertThat((int) met).isBetween(group.met().atLeast(), group.met().atMost());
        }
    }

    @Provide
    Arbitrary<Set<Integer>> hidden() {
        return Arbitraries.integers().between(1, 43).set().ofMaxSize(43);
    }

    /** Results of every year that scores, with all items and surveys known. */
    @Provide
    Arbitrary<Assessment> results() {
        return Arbitraries.of(2563, 2564, 2565, 2566, 2567, 2568).flatMap(AnalystProperties::results);
    }

    private static Arbitrary<Assessment> results(int year) {
        Framework framework = Examples.framework(year);
        Arbitrary<List<Boolean>> met =
                Arbitraries.of(true, false).list().ofSize(framework.items().size());
        Arbitrary<Integer> survey = Arbitraries.integers().between(0, 10000);
        return Combinators.combine(met, survey, survey).as((outcomes, iit, eit) -> {
            Assessment.Builder result = Assessment.builder().fiscalYear(framework.fiscalYear());
            for (int i = 0; i < outcomes.size(); i++) {
                result.putOutcome(framework.items().get(i).code(), ItemOutcome.of(outcomes.get(i)));
            }
            return result.putReported(LevelCode.of("IIT"), hundredths(iit))
                    .putReported(LevelCode.of("EIT"), hundredths(eit))
                    .build();
        });
    }

    private static ReportedScore hundredths(int hundredths) {
        return new ReportedScore(java.math.BigDecimal.valueOf(hundredths, 2));
    }
}
