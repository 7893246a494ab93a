package th.ita.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.assessment.ItemOutcome;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Provenance;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.score.Score;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;
import th.ita.rules.finding.Finding;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScorerTest {
    private static ScoreSheet score(Assessment assessment) {
        Framework framework = Examples.framework(assessment.fiscalYear().year());
        return Scorer.of(framework).score(assessment).get();
    }

    private static String printed(ScoreSheet sheet, String subject) {
        return sheet.explanation(subject)
                .orElseThrow()
                .score()
                .map(score -> sheet.printed(score).toPlainString())
                .orElse("unknown");
    }

    private static Assessment allMetBut(int... unmet) {
        Map<ItemCode, ItemOutcome> outcomes = IntStream.rangeClosed(1, 43)
                .boxed()
                .collect(Collectors.toMap(
                        ItemCode::of, item -> ItemOutcome.of(IntStream.of(unmet).noneMatch(code -> code == item))));
        return Assessment.builder()
                .fiscalYear(FiscalYear.of(2564))
                .outcomes(outcomes)
                .build();
    }

    @Test
    void a_computed_score_is_as_sure_as_the_least_sure_rule_it_rests_on() {
        ScoreSheet derived = score(allMetBut(6));
        ScoreSheet unconfirmed = score(Assessment.builder()
                .fiscalYear(FiscalYear.of(2568))
                .outcomes(IntStream.rangeClosed(1, 28)
                        .boxed()
                        .collect(Collectors.toMap(ItemCode::of, item -> ItemOutcome.MET)))
                .build());

        assertThat(confidence(derived, "OIT")).contains(Confidence.DERIVED);
        assertThat(confidence(derived, "O6")).isEmpty();
        assertThat(confidence(derived, "total")).isEmpty();
        assertThat(confidence(unconfirmed, "9.1")).contains(Confidence.UNCONFIRMED);
    }

    @Test
    void a_total_is_no_surer_than_its_weights() {
        ScoreSheet sheet = score(Assessment.builder()
                .from(allMetBut(6))
                .putReported(LevelCode.of("IIT"), ReportedScore.parse("90.00").get())
                .putReported(LevelCode.of("EIT"), ReportedScore.parse("85.00").get())
                .build());
        Framework doubtful = Framework.builder()
                .from(Examples.FY2564)
                .instruments(Examples.FY2564.instruments().stream()
                        .map(instrument -> new Instrument(
                                instrument.code(),
                                instrument.name(),
                                instrument
                                        .weight()
                                        .map(weight ->
                                                new Fact<>(weight.value(), Provenance.of(Confidence.UNCONFIRMED)))))
                        .toList())
                .build();
        ScoreSheet doubted = Scorer.of(doubtful).score(sheet.assessment()).get();

        assertThat(confidence(sheet, "total")).contains(Confidence.DERIVED);
        assertThat(confidence(doubted, "total")).contains(Confidence.UNCONFIRMED);
        assertThat(confidence(doubted, "OIT")).contains(Confidence.DERIVED);
        assertThat(confidence(doubted, "IIT")).isEmpty();
    }

    private static Optional<Confidence> confidence(ScoreSheet sheet, String subject) {
        return sheet.confidence(sheet.explanation(subject).orElseThrow());
    }

    @Test
    void an_item_counts_100_or_0_and_every_level_is_the_mean_of_the_level_below() {
        ScoreSheet sheet = score(allMetBut(6, 8));

        assertThat(printed(sheet, "O6")).isEqualTo("0.00");
        assertThat(printed(sheet, "O7")).isEqualTo("100.00");
        assertThat(sheet.explanation("9.1").orElseThrow().score()).contains(Score.of(Fraction.of(700, 9)));
        assertThat(sheet.explanation("9").orElseThrow().score()).contains(Score.of(Fraction.of(860, 9)));
        assertThat(printed(sheet, "9")).isEqualTo("95.56");
        assertThat(printed(sheet, "OIT")).isEqualTo("97.78");
    }

    /** One agency each of Phichit province, FY2564: the items missing in it and the figures published for it. */
    @ParameterizedTest(name = "without O{0} and O{1}: {2}, {3}")
    @CsvSource({
        "10,29,93.50,100.00,38.70",
        "10,10,97.50,100.00,39.50",
        "1,34,97.78,93.75,38.31",
        "18,18,97.14,100.00,39.43"
    })
    void published_open_data_scores_of_real_agencies_come_out(
            int one, int other, String nine, String ten, BigDecimal weighted) {
        ScoreSheet sheet = score(allMetBut(one, other));

        assertThat(printed(sheet, "9")).isEqualTo(nine);
        assertThat(printed(sheet, "10")).isEqualTo(ten);
        Score oit = sheet.explanation("OIT").orElseThrow().score().orElseThrow();
        Fraction share = oit.exact().times(Fraction.of(40, 100));
        assertThat(share.rounded(sheet.framework().rounding().orElseThrow().value()))
                .isEqualTo(weighted);
    }

    /** Rows printed with all ten indicators and the total: a university, and two averages of a province's agencies. */
    @ParameterizedTest(name = "{10}")
    @CsvSource({
        "91.27,80.64,87.48,82.27,78.98,88.23,78.27,80.22,65.62,42.56,71.55,C",
        "92.57,86.13,90.08,85.98,88.04,83.67,82.11,79.29,69.94,52.78,75.62,B",
    })
    void published_totals_come_out_of_their_ten_indicators(
            String i1,
            String i2,
            String i3,
            String i4,
            String i5,
            String i6,
            String i7,
            String i8,
            String i9,
            String i10,
            String total,
            String grade) {
        ScoreSheet sheet = score(Examples.reported(
                "1", i1, "2", i2, "3", i3, "4", i4, "5", i5, "6", i6, "7", i7, "8", i8, "9", i9, "10", i10, "total",
                total));

        assertThat(printed(sheet, "total")).isEqualTo(total);
        assertThat(sheet.grade().orElseThrow().code()).isEqualTo(grade);
        assertThat(sheet.findings()).isEmpty();
    }

    @Test
    void a_published_average_of_a_province_for_FY2564_comes_out_as_well() {
        Assessment trat = Assessment.builder()
                .from(Examples.reported(
                        "1", "93.55", "2", "87.72", "3", "91.01", "4", "87.93", "5", "89.52", "6", "90.55", "7",
                        "88.68", "8", "88.58", "9", "72.89", "10", "65.56", "total", "81.45"))
                .fiscalYear(FiscalYear.of(2564))
                .build();

        assertThat(printed(score(trat), "total")).isEqualTo("81.45");
        assertThat(printed(score(trat), "OIT")).isEqualTo("69.23");
        assertThat(score(trat).findings()).isEmpty();
    }

    @Test
    void what_cannot_be_known_is_absent_with_its_reason() {
        ScoreSheet sheet = score(Examples.reported("9", "49.89", "10", "6.25"));

        assertThat(sheet.explanation("1").orElseThrow().standing())
                .isEqualTo(new Standing.Unknown(Absence.NO_SURVEY_SCORE));
        assertThat(sheet.explanation("O1").orElseThrow().standing())
                .isEqualTo(new Standing.Unknown(Absence.NO_OUTCOME));
        assertThat(sheet.explanation("IIT").orElseThrow().standing())
                .isEqualTo(new Standing.Unknown(Absence.INPUT_UNKNOWN));
        assertThat(sheet.total().score()).isEmpty();
        assertThat(sheet.grade()).isEmpty();
        assertThat(printed(sheet, "OIT")).isEqualTo("28.07");
    }

    @Test
    void a_published_figure_stands_in_with_the_range_that_rounding_leaves() {
        ScoreSheet sheet = score(Examples.reported("10", "6.25"));

        assertThat(sheet.explanation("10").orElseThrow().standing())
                .isEqualTo(new Standing.Known(
                        Score.of(Fraction.of(25, 4)),
                        new Interval(Fraction.of(1249, 200), Fraction.of(1251, 200)),
                        Basis.REPORTED));
    }

    @Test
    void a_published_figure_that_the_items_do_not_give_is_a_finding() {
        Assessment claimed = Assessment.builder()
                .from(allMetBut(6))
                .putAllReported(Examples.reported("9", "98.00", "10", "100.00").reported())
                .build();

        assertThat(score(claimed).findings())
                .extracting(Finding::rule, Finding::subject, Finding::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Scorer.REPORTED_DIFFERS, "9", java.util.List.of("9", "98.00", "97.78")));
    }

    @Test
    void rounding_of_published_parts_alone_is_no_finding() {
        ScoreSheet sheet = score(Examples.reported("9", "49.89", "10", "6.26", "OIT", "28.07"));

        assertThat(sheet.findings()).isEmpty();
        assertThat(score(Examples.reported("9", "49.89", "10", "6.26", "OIT", "28.09"))
                        .findings())
                .extracting(Finding::subject)
                .containsExactly("OIT");
    }

    @Test
    void a_published_grade_that_the_total_does_not_earn_is_a_finding() {
        Assessment claimed = Assessment.builder()
                .from(Examples.reported("total", "84.99"))
                .reportedGrade("A")
                .build();

        assertThat(score(claimed).findings()).extracting(Finding::rule).containsExactly(Scorer.GRADE_DIFFERS);
    }

    @Test
    void what_the_year_does_not_have_is_refused() {
        Scorer scorer = Scorer.of(Examples.FY2563);
        Assessment item = Assessment.builder()
                .from(Examples.reported())
                .putOutcome(ItemCode.of(44), ItemOutcome.MET)
                .build();
        Assessment grade = Assessment.builder()
                .from(Examples.reported())
                .reportedGrade("ผ่าน")
                .build();

        assertThat(scorer.score(item).getLeft().code()).isEqualTo(ScoringRefusal.UNKNOWN_ITEM);
        assertThat(scorer.score(item).getLeft().arguments()).containsExactly("O44", "2563", "O43");
        assertThat(scorer.score(Examples.reported("9.6", "1")).getLeft().code())
                .isEqualTo(ScoringRefusal.UNKNOWN_LEVEL);
        assertThat(scorer.score(grade).getLeft().code()).isEqualTo(ScoringRefusal.UNKNOWN_GRADE);
        assertThat(scorer.score(allMetBut()).getLeft().code()).isEqualTo(ScoringRefusal.WRONG_YEAR);
    }

    @Test
    void the_explanation_reaches_from_the_total_to_every_item() {
        ScoreSheet sheet = score(allMetBut(1));

        assertThat(sheet.total().at(Level.ITEM)).hasSize(43);
        assertThat(sheet.total().at(Level.SUB_INDICATOR)).hasSize(7);
        assertThat(sheet.total().at(Level.INDICATOR)).hasSize(10);
        assertThat(sheet.total().inputs()).extracting(Explanation::subject).containsExactly("IIT", "EIT", "OIT");
    }

    @Test
    void the_digest_changes_with_the_result_and_with_nothing_else() {
        String digest = score(allMetBut(1)).digest();

        assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(score(allMetBut(1)).digest());
        assertThat(score(allMetBut(2)).digest()).isNotEqualTo(digest);
        assertThat(score(allMetBut()).digest()).isNotEqualTo(digest);
    }

    @Test
    void the_digest_changes_with_a_published_figure_that_is_only_compared() {
        Assessment computed = allMetBut(6, 8);
        Assessment published = Assessment.builder()
                .from(computed)
                .putReported(LevelCode.of("9"), ReportedScore.parse("95.56").get())
                .build();

        assertThat(score(published).findings()).isEmpty();
        assertThat(score(published).digest()).isNotEqualTo(score(computed).digest());
    }
}
