package th.ita.rules.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.rules.Examples.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;
import th.ita.rules.finding.Finding;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FulfilmentTest {
    private static final Measure LAWS = measure("กฎหมายที่เกี่ยวข้อง", 6).build();
    private static final Measure ANSWERS = measure("ช่องทางถาม-ตอบ (Q&A)", 8).build();

    private static Fulfilment against(List<Measure> planned, List<Measure> reported) {
        return Fulfilment.of(
                        Examples.plan(planned).build(), Examples.plan(reported).build())
                .get();
    }

    private static Measure.Builder but() {
        return Measure.builder().from(LAWS);
    }

    private static Fulfilment example(FulfilmentRule rule) {
        List<Measure> one = List.of(LAWS);
        return switch (rule) {
            case NOT_REPORTED -> against(List.of(ANSWERS, LAWS), one);
            case NO_RESULT ->
                against(one, List.of(but().result(Optional.empty()).build()));
            case NOT_PLANNED -> against(one, List.of(LAWS, ANSWERS));
            case OTHER_TITLE ->
                against(
                        one,
                        List.of(but().title("กฎหมายและระเบียบที่เกี่ยวข้อง").build()));
            case OTHER_UNIT ->
                against(one, List.of(but().responsible(List.of("กองคลัง")).build()));
            case OTHER_PERIOD ->
                against(
                        one,
                        List.of(but().period(PeriodPhrase.read("เดือนพฤษภาคม ๒๕๖๔", FiscalYear.of(2564)))
                                .build()));
            case DONE_LATE ->
                against(one, List.of(but().done(LocalDate.of(2021, 5, 1)).build()));
        };
    }

    @ParameterizedTest
    @EnumSource(FulfilmentRule.class)
    void each_rule_finds_what_it_is_there_for_alone(FulfilmentRule rule) {
        assertThat(example(rule).findings())
                .singleElement()
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(rule.id(), rule.severity());
    }

    @Test
    void a_report_as_planned_has_no_findings() {
        Fulfilment same = against(List.of(LAWS, ANSWERS), List.of(ANSWERS, LAWS));

        assertThat(same.findings()).isEmpty();
        assertThat(same.pairs()).containsExactly(new Pair(0, 1), new Pair(1, 0));
        assertThat(same.passed()).isTrue();
    }

    @Test
    void spacing_punctuation_and_digits_do_not_make_another_measure() {
        Measure planned = but().title("แผน ๓ ปี (พ.ศ. ๒๕๖๔)").build();
        Measure reported = but().title("แผน 3ปี พ.ศ.2564")
                .period(PeriodPhrase.read("เม.ย. 64", FiscalYear.of(2564)))
                .responsible(List.of("กองวิชาการ และแผนงาน"))
                .build();

        assertThat(against(List.of(planned), List.of(reported)).findings()).isEmpty();
    }

    @Test
    void measures_of_one_title_are_told_apart_by_their_method() {
        Measure first = but().method("ประกาศทางเว็บไซต์").build();
        Measure second =
                but().method("ติดประกาศที่สำนักงาน").result(Optional.empty()).build();

        assertThat(against(List.of(first, second), List.of(second, first)).pairs())
                .containsExactly(new Pair(0, 1), new Pair(1, 0));
    }

    @Test
    void a_measure_under_a_wholly_other_name_is_known_by_its_method() {
        Measure planned =
                but().method("จัดทำฐานข้อมูลกฎหมายและเผยแพร่บนเว็บไซต์หลัก").build();
        Measure renamed = Measure.builder().from(planned).title("คลังความรู้").build();

        assertThat(against(List.of(planned), List.of(renamed)).findings())
                .extracting(Finding::rule)
                .containsExactly("D-4");
    }

    @Test
    void a_day_that_the_result_says_counts_as_the_day_it_was_done() {
        Measure late =
                but().result("ประกาศเรียบร้อยแล้วเมื่อวันที่ ๓ พฤษภาคม ๒๕๖๔").build();

        assertThat(against(List.of(LAWS), List.of(late)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsExactly("1", LAWS.title(), "@day.2021-05-03", "@day.2021-04-30"));
    }

    @Test
    void the_follow_up_of_the_plan_is_no_result() {
        Measure planned = but().result("รายงานทุกไตรมาส").build();
        Measure dated =
                Measure.builder().from(planned).done(LocalDate.of(2021, 4, 1)).build();

        assertThat(against(List.of(planned), List.of(planned)).findings())
                .extracting(Finding::rule)
                .containsExactly("D-2");
        assertThat(against(List.of(planned), List.of(dated)).findings()).isEmpty();
        assertThat(against(List.of(planned), List.of(LAWS)).findings()).isEmpty();
    }

    @Test
    void a_report_that_says_no_unit_or_period_changed_none() {
        Measure short1 = but().responsible(List.of()).period(Optional.empty()).build();

        assertThat(against(List.of(LAWS), List.of(short1)).findings()).isEmpty();
    }

    @Test
    void a_report_of_another_year_is_refused() {
        MeasuresPlan plan = Examples.plan(List.of(LAWS)).build();
        MeasuresPlan other = MeasuresPlan.builder()
                .from(plan)
                .fiscalYear(FiscalYear.of(2565))
                .build();

        assertThat(Fulfilment.of(plan, other).getLeft().code()).isEqualTo(FulfilmentRefusal.REPORT_OF_ANOTHER_YEAR);
    }

    @Test
    void ten_thousand_measures_without_a_counterpart_are_told_one_by_one() {
        List<Measure> planned = many("แผนงานที่ ");
        List<Measure> reported = many("รายงานลำดับ ");

        assertThat(against(planned, reported).findings()).hasSize(20_000);
        assertThat(against(planned, planned).findings()).isEmpty();
    }

    private static List<Measure> many(String title) {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> but().title(title + i).build())
                .collect(java.util.stream.Collectors.toList());
    }

    @Test
    void rules_have_ids_of_their_own() {
        assertThat(Stream.of(FulfilmentRule.values()).map(FulfilmentRule::id)).doesNotHaveDuplicates();
    }
}
