package th.ita.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;
import th.ita.rules.analysis.GradeDistance.Reach;
import th.ita.rules.analysis.PerceptionGap.Reading;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.Scorer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalystTest {
    private static ResultAnalysis analysis(Framework framework, Assessment result) {
        return Analyst.analyse(
                Scorer.of(framework).score(result).get(), Cutoffs.of(framework), Set.of(ItemCode.of(34)));
    }

    private static ResultAnalysis example() {
        return analysis(Examples.FY2563, Examples.reported("9", "49.89", "10", "6.25"));
    }

    private static ItemGain item(ResultAnalysis analysis, int number) {
        return analysis.items().stream()
                .filter(gain -> gain.item().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Interval between(Fraction low, Fraction high) {
        return new Interval(low, high);
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565})
    void an_item_of_10_2_moves_the_total_by_5_points_and_one_of_9_1_by_four_ninths(int year) {
        Framework framework = Examples.framework(year);
        ResultAnalysis analysis = analysis(
                framework, Assessment.builder().fiscalYear(FiscalYear.of(year)).build());

        assertThat(item(analysis, 42).onTotal()).isEqualTo(Fraction.of(5));
        assertThat(item(analysis, 42).onInstrument()).isEqualTo(Fraction.of(25, 2));
        assertThat(item(analysis, 42).onIndicator()).isEqualTo(Fraction.of(25));
        assertThat(item(analysis, 42).onSubIndicator()).isEqualTo(Fraction.of(50));
        assertThat(item(analysis, 1).onTotal()).isEqualTo(Fraction.of(4, 9));
    }

    @Test
    void what_a_published_figure_leaves_no_choice_about_is_known() {
        ResultAnalysis analysis = example();

        assertThat(item(analysis, 42).status()).isEqualTo(ItemStatus.NOT_MET_BY_FIGURE);
        assertThat(item(analysis, 34).status()).isEqualTo(ItemStatus.UNKNOWN);
        assertThat(item(analysis, 34).named()).isTrue();
        assertThat(item(analysis, 35).named()).isFalse();
        assertThat(analysis.groups())
                .filteredOn(group -> group.subIndicator().equals(LevelCode.of("10.1")))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.met()).isEqualTo(new MetCount(8, 1, 1));
                    assertThat(group.onTotal()).isEqualTo(between(Fraction.of(35, 4), Fraction.of(35, 4)));
                });
    }

    @Test
    void the_gains_that_move_the_total_most_come_first() {
        assertThat(example().gains()).extracting(gain -> gain.item().number()).startsWith(42, 43, 34, 35);
    }

    @Test
    void unknown_survey_scores_stay_unknown_with_their_reason_and_leave_a_range() {
        ResultAnalysis analysis = example();
        LevelStanding iit = analysis.standing(LevelCode.of("1"));
        LevelStanding total = analysis.standing(LevelCode.TOTAL);

        assertThat(iit.score()).isEmpty();
        assertThat(iit.absence()).contains(Absence.NO_SURVEY_SCORE);
        assertThat(iit.attention()).isEqualTo(Attention.UNDECIDED);
        assertThat(total.score()).isEmpty();
        assertThat(total.range().high().minus(total.range().low()))
                .as("two surveys of 30 percent, and the hundredth that printed figures leave open")
                .isEqualTo(Fraction.of(60).plus(Fraction.of(4, 1000)));
        assertThat(analysis.ifAllItemsMet()).isEqualTo(between(Fraction.of(40), Fraction.of(100)));
    }

    @Test
    void a_range_that_lies_on_one_side_of_the_thresholds_decides() {
        ResultAnalysis analysis = example();

        assertThat(analysis.standing(LevelCode.of("10.1")).score()).isEmpty();
        assertThat(analysis.standing(LevelCode.of("10.1")).attention()).isEqualTo(Attention.FIX_URGENTLY);
        assertThat(analysis.asking(Attention.FIX_URGENTLY, Level.INDICATOR))
                .extracting(LevelStanding::code)
                .containsExactly(LevelCode.of("9"), LevelCode.of("10"));
    }

    @Test
    void an_item_that_others_mean_nothing_without_says_so() {
        assertThat(item(example(), 42).feeds()).containsExactly(ItemCode.of(43));
        assertThat(item(example(), 39).feeds()).containsExactly(ItemCode.of(40), ItemCode.of(41));
        assertThat(example().feeding()).extracting(gain -> gain.item().number()).contains(42, 39, 36);
    }

    @Test
    void grades_by_the_total_alone_stay_open_while_the_total_is_not_known() {
        GradeDistance aa = example().grades().get(0);
        GradeDistance f = example().grades().get(6);

        assertThat(aa.grade().code()).isEqualTo("AA");
        assertThat(aa.reach()).isEqualTo(Reach.NOT_REACHED);
        assertThat(aa.missing().get(LevelCode.TOTAL).low()).isGreaterThan(Fraction.ZERO);
        assertThat(f.reach()).isEqualTo(Reach.REACHED);
    }

    @Test
    void conditions_on_instruments_are_distances_of_their_own() {
        Assessment result = Assessment.builder()
                .fiscalYear(FiscalYear.of(2568))
                .putReported(LevelCode.of("IIT"), ReportedScore.parse("96.00").get())
                .putReported(LevelCode.of("EIT"), ReportedScore.parse("84.00").get())
                .putReported(LevelCode.of("OIT"), ReportedScore.parse("100.00").get())
                .build();
        ResultAnalysis analysis = analysis(Examples.framework(2568), result);

        assertThat(analysis.standing(LevelCode.TOTAL).score().orElseThrow().exact())
                .isEqualTo(Fraction.of(94));
        assertThat(analysis.grades().get(0).missing())
                .containsEntry(LevelCode.TOTAL, between(Fraction.of(1), Fraction.of(1)))
                .containsEntry(LevelCode.of("EIT"), between(Fraction.of(11), Fraction.of(11)))
                .containsEntry(LevelCode.of("IIT"), between(Fraction.ZERO, Fraction.ZERO));
        assertThat(analysis.grades())
                .extracting(GradeDistance::reach)
                .containsExactly(Reach.NOT_REACHED, Reach.NOT_REACHED, Reach.REACHED, Reach.REACHED, Reach.REACHED);
        assertThat(analysis.perception())
                .extracting(PerceptionGap::reading)
                .containsOnly(Reading.DISCLOSED_ABOVE_PERCEIVED);
    }

    @Test
    void perception_is_not_held_against_disclosure_while_a_survey_is_not_known() {
        assertThat(example().perception())
                .hasSize(2)
                .extracting(PerceptionGap::reading)
                .containsOnly(Reading.UNKNOWN);
    }

    @Test
    void thresholds_come_from_the_framework_with_a_labelled_default_for_what_it_does_not_state() {
        Cutoffs early = Cutoffs.of(Examples.FY2563);
        Cutoffs late = Cutoffs.of(Examples.framework(2568));

        assertThat(early.keepFrom()).isEqualTo(new Cutoff(new BigDecimal("85.00"), Cutoff.SetBy.FRAMEWORK_UNCONFIRMED));
        assertThat(late.keepFrom()).isEqualTo(new Cutoff(new BigDecimal("85.00"), Cutoff.SetBy.FRAMEWORK));
        assertThat(early.urgentBelow()).isEqualTo(new Cutoff(new BigDecimal("70.00"), Cutoff.SetBy.DEFAULT));
        assertThat(late.urgentBelow()).isEqualTo(new Cutoff(new BigDecimal("70.00"), Cutoff.SetBy.FRAMEWORK));
        assertThat(Cutoffs.of(Examples.framework(2569)).keepFrom().setBy()).isEqualTo(Cutoff.SetBy.DEFAULT);
    }

    @Test
    void chosen_thresholds_must_not_cross() {
        Cutoffs cutoffs = Cutoffs.of(Examples.FY2563);

        assertThat(cutoffs.choosing(Optional.of(new BigDecimal("86")), Optional.empty())
                        .getLeft()
                        .code())
                .isEqualTo(AnalysisRefusal.THRESHOLDS_CROSSED);
        assertThat(cutoffs.choosing(Optional.of(new BigDecimal("50")), Optional.empty())
                        .get()
                        .urgentBelow())
                .isEqualTo(new Cutoff(new BigDecimal("50"), Cutoff.SetBy.CHOSEN));
    }

    @Test
    void stated_outcomes_narrow_what_a_published_figure_leaves_open() {
        Assessment result = Assessment.builder()
                .from(Examples.reported("10", "6.25"))
                .putOutcome(ItemCode.of(39), ItemOutcome.MET)
                .build();

        assertThat(item(analysis(Examples.FY2563, result), 34).status()).isEqualTo(ItemStatus.NOT_MET_BY_FIGURE);
    }

    @Test
    void outcomes_that_contradict_the_figure_stand_alone() {
        Assessment result = Assessment.builder()
                .from(Examples.reported("10", "6.25"))
                .putOutcome(ItemCode.of(42), ItemOutcome.MET)
                .build();

        assertThat(item(analysis(Examples.FY2563, result), 43).status()).isEqualTo(ItemStatus.UNKNOWN);
    }
}
