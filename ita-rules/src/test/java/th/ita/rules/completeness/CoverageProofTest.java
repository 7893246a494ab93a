package th.ita.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Topic;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.Examples;
import th.ita.rules.completeness.CoverageProof.CounterExample;
import th.ita.rules.completeness.CoverageProof.Lacking;
import th.ita.rules.finding.Finding;
import th.ita.rules.scoring.Interval;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoverageProofTest {
    private static final Map<Lacking, Set<String>> FINDINGS = Map.of(
            Lacking.MEASURE, Set.of("M-12"),
            Lacking.KNOWLEDGE, Set.of("M-12"),
            Lacking.TARGET, Set.of("M-13"),
            Lacking.UNIT, Set.of("M-7"),
            Lacking.METHOD, Set.of("M-6"),
            Lacking.PERIOD, Set.of("M-8", "M-9", "M-10"));

    private static CheckResult check(MeasuresPlan plan) {
        return Completeness.standard()
                .check(ItemRole.MEASURES, plan, Examples.FY2564, Optional.of(Examples.FY2563))
                .get();
    }

    static CoverageProof proof(MeasuresPlan plan) {
        return check(plan).coverage().proof().orElseThrow();
    }

    static MeasuresPlan plan(Assessment result, Measure... measures) {
        return MeasuresPlan.builder()
                .from(Examples.realPlan())
                .previousResult(result)
                .measures(List.of(measures))
                .build();
    }

    static Assessment result(Set<Integer> unmet) {
        Assessment.Builder result = Assessment.builder().fiscalYear(Examples.FY2563.fiscalYear());
        for (Item item : Examples.FY2563.items()) {
            result.putOutcome(
                    item.code(), ItemOutcome.of(!unmet.contains(item.code().number())));
        }
        return result.putReported(
                        LevelCode.of("IIT"), ReportedScore.parse("80.00").get())
                .putReported(LevelCode.of("EIT"), ReportedScore.parse("80.00").get())
                .build();
    }

    static Measure measure(int item) {
        return Examples.measure("มาตรการที่ " + item, item).build();
    }

    @Test
    void measures_for_everything_unmet_are_proved_and_reach_the_best_there_is() {
        CoverageProof proof = proof(plan(result(Set.of(6, 42)), measure(6), measure(42)));

        assertThat(proof.proved()).isTrue();
        Interval oit = proof.reach().orElseThrow().level(LevelCode.of("OIT")).range();
        assertThat(oit).isEqualTo(new Interval(Fraction.of(100), Fraction.of(100)));
        Reach reach = proof.reach().orElseThrow();
        assertThat(reach.printed(reach.level(LevelCode.TOTAL).range())).isEqualTo("88.00");
    }

    @Test
    void an_unmet_item_without_a_measure_is_a_counter_example_and_does_not_count() {
        CoverageProof proof = proof(plan(result(Set.of(6, 42)), measure(6)));

        assertThat(proof.counterExamples()).containsExactly(new CounterExample(Lacking.MEASURE, "O42"));
        assertThat(proof.reach().orElseThrow().level(LevelCode.of("10")).range())
                .isEqualTo(new Interval(Fraction.of(75), Fraction.of(75)));
    }

    @Test
    void a_measure_that_lacks_something_does_not_count_and_says_what() {
        Measure vague = Examples.measure("มาตรการที่ 42", 42)
                .method(Optional.empty())
                .period(Optional.empty())
                .responsible(List.of())
                .build();
        CoverageProof proof = proof(plan(result(Set.of(42)), vague));

        assertThat(proof.counterExamples())
                .containsExactly(
                        new CounterExample(Lacking.UNIT, "measures[0].responsible"),
                        new CounterExample(Lacking.METHOD, "measures[0].method"),
                        new CounterExample(Lacking.PERIOD, "measures[0].period"));
        assertThat(proof.reach().orElseThrow().level(LevelCode.of("10")).range())
                .isEqualTo(new Interval(Fraction.of(75), Fraction.of(75)));
    }

    @Test
    void where_only_published_figures_are_known_what_is_reached_is_a_range() {
        Reach reach = proof(Examples.realPlan()).reach().orElseThrow();

        assertThat(reach.level(LevelCode.of("10")).range())
                .as("one of eight items of 10.1 was met; the measures name the seven others, or six and the one")
                .isEqualTo(new Interval(Fraction.of(375, 4), Fraction.of(100)));
        assertThat(reach.levels())
                .as("surveys stay as they were")
                .extracting(level -> level.code().value())
                .containsExactly("total", "OIT", "9", "10");
    }

    @Test
    void what_nobody_knows_is_not_proved() {
        CoverageProof real = proof(Examples.realPlan());
        CoverageProof nothingKnown = proof(plan(
                Assessment.builder().fiscalYear(Examples.FY2563.fiscalYear()).build(), measure(42)));

        assertThat(real.counterExamples())
                .as(
                        "49.89 comes about in six ways, in each of which more items of 9.1 were unmet than are named; the one "
                                + "item met of 10.1 need not be the one without a measure")
                .extracting(CounterExample::lacking, CounterExample::subject)
                .containsExactly(
                        tuple(Lacking.KNOWLEDGE, "9.1"),
                        tuple(Lacking.KNOWLEDGE, "9.2"),
                        tuple(Lacking.KNOWLEDGE, "9.3"),
                        tuple(Lacking.KNOWLEDGE, "9.5"),
                        tuple(Lacking.KNOWLEDGE, "10.1"));
        assertThat(nothingKnown.counterExamples())
                .extracting(CounterExample::subject)
                .containsExactly("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2");
    }

    @Test
    void an_unmet_item_that_is_not_asked_for_any_more_needs_no_measure() {
        Set<Topic> kept = Examples.framework(2568).items().stream()
                .flatMap(item -> item.topics().stream())
                .collect(Collectors.toSet());
        Item dropped = Examples.framework(2567).items().stream()
                .filter(item -> item.topics().stream().noneMatch(kept::contains))
                .findFirst()
                .orElseThrow();
        Assessment.Builder result =
                Assessment.builder().fiscalYear(Examples.framework(2567).fiscalYear());
        Examples.framework(2567)
                .items()
                .forEach(item -> result.putOutcome(item.code(), ItemOutcome.of(!item.equals(dropped))));
        MeasuresPlan plan = MeasuresPlan.builder()
                .from(plan(result.build()))
                .fiscalYear(Examples.framework(2568).fiscalYear())
                .build();

        CheckResult check = Completeness.standard()
                .check(ItemRole.MEASURES, plan, Examples.framework(2568), Optional.of(Examples.framework(2567)))
                .get();

        assertThat(check.coverage().proof().orElseThrow().proved()).isTrue();
        assertThat(check.coverage().gaps()).isZero();
    }

    @Test
    void every_counter_example_has_a_finding() {
        Measure vague = Measure.builder().title("ช่องทางออนไลน์").build();
        CheckResult check = check(plan(result(Set.of(6, 42)), measure(6), vague));
        Set<String> found = check.findings().stream().map(Finding::rule).collect(Collectors.toSet());

        assertThat(check.coverage().proof().orElseThrow().counterExamples())
                .hasSize(5)
                .allSatisfy(
                        counter -> assertThat(FINDINGS.get(counter.lacking())).anyMatch(found::contains));
    }
}
