package th.ita.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.DomainRefusal;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.Examples;
import th.ita.rules.planning.Assumption.Kind;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.Task;
import th.ita.rules.planning.task.TaskRefusal;
import th.ita.rules.scoring.ScoringRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlannerTest {
    private static final Framework YEAR = Examples.FY2564;

    private static Task.Builder task(Framework year, String target, int... notMet) {
        Task.Builder task =
                Task.builder().framework(year).target(Target.parse(target).get());
        year.items().stream()
                .map(item -> item.code())
                .filter(code -> Arrays.stream(notMet).noneMatch(open -> open == code.number()))
                .forEach(task::addMet);
        return task;
    }

    private static Task.Builder surveyed(Task.Builder task, String iit, String eit) {
        return task.putAssumed(LevelCode.of("IIT"), ReportedScore.parse(iit).get())
                .putAssumed(LevelCode.of("EIT"), ReportedScore.parse(eit).get());
    }

    private static ItemPlan plan(Task.Builder task) {
        return Planner.standard().plan(task.build()).get();
    }

    private static Refusal refusal(Task.Builder task) {
        return Planner.standard().plan(task.build()).getLeft();
    }

    private static SortedSet<ItemCode> items(int... numbers) {
        return Arrays.stream(numbers).mapToObj(ItemCode::of).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void one_item_of_10_2_moves_the_total_by_five_points() {
        ItemPlan plan = plan(surveyed(task(YEAR, "95", 1, 42), "100", "87.00"));

        assertThat(plan.items()).isEqualTo(items(42));
        assertThat(plan.gains().get(ItemCode.of(42)).toString()).isEqualTo("5/1");
        assertThat(plan.before().printed(plan.score(plan.before()))).isEqualByComparingTo("90.66");
        assertThat(plan.after().grade().orElseThrow().code()).isEqualTo("AA");
    }

    @ParameterizedTest
    @CsvSource({"80.00,80.00,0", "79.99,80.00,1", "79.98,80.00,1"})
    void targets_go_by_printed_figures(String iit, String eit, int cost) {
        // With O1 open OIT is 98.888…; 88 would be 87.5555… + what the surveys give: the edge is where it prints as
        // 87.56.
        ItemPlan plan = plan(surveyed(task(YEAR, "87.56", 1), iit, eit));

        assertThat(plan.cost().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(cost));
    }

    @Test
    void a_total_that_prints_as_the_bound_reaches_it() {
        // 0.3 × 90.01 + 0.3 × 89.97 + 0.4 × 100 = 93.994, which prints as 93.99; with 89.98 it is 93.997 and prints
        // 94.00.
        assertThat(plan(surveyed(task(YEAR, "94"), "90.01", "89.97")).reachable())
                .isFalse();
        assertThat(plan(surveyed(task(YEAR, "94"), "90.01", "89.98")).reachable())
                .isTrue();
    }

    @Test
    void an_item_brings_what_it_depends_on() {
        ItemPlan plan = plan(task(YEAR, "10.2=50", 42, 43).putCost(ItemCode.of(42), BigDecimal.TEN));
        ItemPlan without = plan(task(YEAR, "10.2=50", 42, 43).addCannot(ItemCode.of(42)));

        assertThat(plan.items()).isEqualTo(items(42));
        assertThat(without.shortfall().orElseThrow().reason()).isEqualTo(Shortfall.Reason.RULED_OUT);
    }

    @Test
    void a_pass_level_asks_every_instrument() {
        Framework year = Examples.framework(2566);
        Task.Builder enough = surveyed(task(year, "ผ่านดี", 1, 2, 3, 4, 34, 35, 36, 39, 40, 41, 42, 43), "100", "100");
        Task.Builder low = surveyed(task(year, "PASS_GOOD", 1), "100", "84.99");

        ItemPlan plan = plan(enough);
        assertThat(plan.after().grade().orElseThrow().code()).isEqualTo("PASS_GOOD");
        assertThat(plan(enough.target(Target.parse("PASS").get())).cost().orElseThrow())
                .isLessThan(plan.cost().orElseThrow());
        assertThat(plan(low).shortfall().orElseThrow().reason()).isEqualTo(Shortfall.Reason.SURVEYS);
    }

    @Test
    void units_do_no_more_than_they_can() {
        Task.Builder task = task(YEAR, "9.1=100", 1, 2, 3)
                .putUnit(ItemCode.of(1), "กองคลัง")
                .putUnit(ItemCode.of(2), "กองคลัง")
                .putCapacity("กองคลัง", 1);
        ItemPlan plan = plan(task);

        assertThat(plan.reachable()).isFalse();
        assertThat(plan.shortfall().orElseThrow().reason()).isEqualTo(Shortfall.Reason.CAPACITY);
        assertThat(plan.shortfall().orElseThrow().items()).isEqualTo(items(1, 3));
        assertThat(plan(task.putCapacity("กองคลัง", 2)).reachable()).isTrue();
    }

    @Test
    void what_must_be_done_is_done_and_what_contradicts_itself_is_refused() {
        assertThat(plan(task(YEAR, "9.1=0", 1, 2).addMust(ItemCode.of(2))).items())
                .isEqualTo(items(2));
        assertThat(refusal(task(YEAR, "9.1=0", 1).addMust(ItemCode.of(1)).addCannot(ItemCode.of(1)))
                        .code())
                .isEqualTo(TaskRefusal.MUST_AND_CANNOT);
        assertThat(plan(task(YEAR, "9.1=0", 42, 43).addMust(ItemCode.of(43)).addCannot(ItemCode.of(42)))
                        .shortfall()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Shortfall.Reason.MUST);
    }

    @Test
    void nothing_is_assumed_silently() {
        Refusal refusal = refusal(task(YEAR, "A", 1)
                .putAssumed(LevelCode.of("IIT"), ReportedScore.parse("80").get()));

        assertThat(refusal.code()).isEqualTo(TaskRefusal.SURVEY_SCORES_NEEDED);
        assertThat(refusal.arguments()).containsExactly("A", "EIT", "EIT=80");
    }

    @Test
    void questions_that_make_no_sense_are_refused() {
        assertThat(refusal(task(YEAR, "IIT=90")).code()).isEqualTo(TaskRefusal.TARGET_WITHOUT_ITEMS);
        assertThat(refusal(task(YEAR, "9.9=90")).code()).isEqualTo(ScoringRefusal.UNKNOWN_LEVEL);
        assertThat(refusal(task(YEAR, "PASS")).code()).isEqualTo(ScoringRefusal.UNKNOWN_GRADE);
        assertThat(refusal(task(Examples.framework(2569), "A")).code()).isEqualTo(ScoringRefusal.NO_WEIGHTS);
        assertThat(refusal(task(YEAR, "9=90").addMust(ItemCode.of(44))).code()).isEqualTo(ScoringRefusal.UNKNOWN_ITEM);
        assertThat(refusal(task(YEAR, "9=90")
                                .putAssumed(
                                        LevelCode.of("OIT"),
                                        ReportedScore.parse("80").get()))
                        .code())
                .isEqualTo(TaskRefusal.ASSUMED_LEVEL_HAS_ITEMS);
        assertThat(refusal(surveyed(task(YEAR, "A"), "80", "80")
                                .putAssumed(
                                        LevelCode.of("1"),
                                        ReportedScore.parse("80").get()))
                        .code())
                .isEqualTo(TaskRefusal.ASSUMED_TWICE);
        for (String cost : List.of("-1", "0.001", "1000000001")) {
            assertThat(refusal(task(YEAR, "9=90").putCost(ItemCode.of(1), new BigDecimal(cost)))
                            .code())
                    .isEqualTo(TaskRefusal.BAD_COST);
        }
        assertThat(refusal(task(YEAR, "9=90").putCapacity("กองช่าง", 1)).code()).isEqualTo(TaskRefusal.UNKNOWN_UNIT);
        assertThat(refusal(task(YEAR, "9=90").putUnit(ItemCode.of(1), "กองช่าง").putCapacity("กองช่าง", -1))
                        .code())
                .isEqualTo(TaskRefusal.BAD_CAPACITY);
    }

    @Test
    void targets_are_read_in_thai_digits_too() {
        assertThat(Target.parse("OIT=๙๐").get()).hasToString("OIT=90");
        assertThat(Target.parse("๙๕.๐").get()).hasToString("95.0");
        assertThat(Target.parse(" ผ่านดี ").get()).isEqualTo(new Target.OfGrade("ผ่านดี"));
        assertThat(Target.parse("101").getLeft().code()).isEqualTo(DomainRefusal.NOT_A_SCORE);
        assertThat(Target.parse("OIT=").getLeft().code()).isEqualTo(DomainRefusal.NOT_A_SCORE);
        assertThat(Target.parse("ก=1").getLeft().code()).isEqualTo(DomainRefusal.NOT_A_LEVEL);
        assertThat(Target.parse("").getLeft().code()).isEqualTo(TaskRefusal.NOT_A_TARGET);
    }

    @Test
    void the_real_report_starts_from_the_items_its_measures_name() {
        StartingPoint start = StartingPoint.of(
                Examples.reported("9", "49.89", "10", "6.25"),
                Examples.FY2563,
                Examples.realPlan(),
                Examples.FY2564,
                Examples.FY2564);

        assertThat(start.met()).hasSize(20).doesNotContainAnyElementsOf(items(6, 8, 42, 43));
        assertThat(start.assumptions())
                .extracting(Assumption::kind)
                .containsExactly(
                        Kind.NAMED_NOT_MET,
                        Kind.OTHERS_MET,
                        Kind.FIGURE_DIFFERS,
                        Kind.MET_AGAIN,
                        Kind.DEPENDENCIES_UNCONFIRMED);
        assertThat(start.stating(items(42), items(1)).met())
                .contains(ItemCode.of(42))
                .doesNotContain(ItemCode.of(1));
    }

    @Test
    void what_is_not_known_counts_as_not_met_and_new_items_too() {
        Assessment nothing =
                Assessment.builder().fiscalYear(Examples.FY2564.fiscalYear()).build();

        StartingPoint same = StartingPoint.of(nothing, Examples.FY2564, Examples.FY2564);
        StartingPoint later = StartingPoint.of(nothing, Examples.FY2564, Examples.framework(2566));

        assertThat(same.met()).isEmpty();
        assertThat(same.assumptions()).extracting(Assumption::kind).contains(Kind.UNKNOWN_NOT_MET);
        assertThat(later.assumptions())
                .extracting(Assumption::kind)
                .contains(Kind.UNKNOWN_NOT_MET, Kind.NEW_NOT_MET)
                .doesNotContain(Kind.MET_AGAIN);
    }

    @Test
    void survey_scores_of_the_result_are_taken_only_when_asked_for() {
        Assessment result = Examples.reported("IIT", "81.5", "6", "70", "7", "71", "8", "72");
        StartingPoint start = StartingPoint.of(result, Examples.FY2563, Examples.FY2564);

        assertThat(start.surveys()).isEmpty();
        assertThat(start.assumingLast(result).surveys().keySet())
                .extracting(LevelCode::value)
                .containsExactly("IIT", "6", "7", "8");
        assertThat(start.assumingLast(result).assumptions())
                .extracting(Assumption::kind)
                .contains(Kind.SURVEYS_AS_LAST);
    }
}
