package th.ita.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Grade;
import th.ita.rules.finding.Finding;
import th.ita.rules.frameworks.FrameworkRefusal;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.scoring.ScoringRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditorTest {
    private static final String[] PHAYAO = {
        "1", "91.27", "2", "80.64", "3", "87.48", "4", "82.27", "5", "78.98", "6", "88.23", "7", "78.27", "8", "80.22",
        "9", "65.62", "10", "42.56"
    };

    private final Auditor auditor = Auditor.of(Frameworks.builtIn());

    private AuditedRow audit(PublishedRow row) {
        return auditor.audit(row).get();
    }

    private static String[] and(String[] cells, String... more) {
        String[] all = Arrays.copyOf(cells, cells.length + more.length);
        System.arraycopy(more, 0, all, cells.length, more.length);
        return all;
    }

    private static PublishedRow phayao(String... more) {
        return Rows.row(2563, and(PHAYAO, more));
    }

    private AuditedRow audited(int year, String... cells) {
        return audit(Rows.row(year, cells));
    }

    private static void reasons(AuditedRow audited, String... rules) {
        assertThat(audited.reasons()).extracting(Finding::rule).containsExactly(rules);
    }

    @Test
    void figures_that_follow_from_each_other_are_consistent() {
        AuditedRow row = audit(phayao("total", "71.55", "grade", "C"));

        assertThat(row.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(row.total()).hasToString("Optional[71.55]");
        assertThat(row.range().orElseThrow().low()).hasToString("71.5414");
        assertThat(row.range().orElseThrow().high()).hasToString("71.5514");
        assertThat(row.grade()).map(Grade::code).contains("C");
        assertThat(row.orders()).contains(RoundingOrder.LAST);
        assertThat(row.confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(audit(phayao("total", "71.55")).confidence()).isEqualTo(Confidence.DERIVED);
    }

    @Test
    void a_score_that_no_items_give_is_told_and_does_not_touch_the_verdict() {
        AuditedRow row = audit(phayao("total", "71.55"));

        assertThat(row.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(row.reasons())
                .filteredOn(reason -> reason.rule().equals(AuditRules.NO_PATTERN))
                .extracting(Finding::arguments)
                .contains(java.util.List.of("10", "42.56", "37.50, 43.75"));
    }

    @Test
    void a_total_beyond_the_intervals_is_inconsistent_and_says_what_would_follow() {
        AuditedRow row = audit(phayao("total", "71.60"));

        assertThat(row.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(row.reasons().get(0).arguments()).containsExactly("total", "71.60", "71.5414", "71.5514");
        assertThat(row.orders()).isEmpty();
    }

    @Test
    void the_tiles_of_a_page_that_contradict_its_indicators_are_found_level_by_level() {
        AuditedRow row =
                audit(phayao("total", "71.55", "IITWeighted", "20.95", "EITWeighted", "23.85", "OITWeighted", "26.75"));

        assertThat(row.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(row.comparisons())
                .filteredOn(compared -> compared.fits().isEmpty())
                .extracting(Comparison::subject)
                .containsExactly("IITWeighted", "EITWeighted", "OITWeighted");
    }

    @Test
    void the_orders_of_rounding_are_told_apart() {
        String[] indicators = {
            "1", "80.03", "2", "80.00", "3", "80.00", "4", "80.00", "5", "80.00", "6", "70.01", "7", "70.01", "8",
            "70.02", "9", "60.01", "10", "60.02"
        };
        AuditedRow plain = audit(Rows.row(2563, and(indicators, "total", "69.01")));
        AuditedRow rounded = audit(
                Rows.row(2563, and(indicators, "IIT", "80.01", "EIT", "70.01", "OIT", "60.02", "total", "69.01")));
        AuditedRow weighted = audit(Rows.row(
                2563,
                and(
                        indicators,
                        "IITWeighted",
                        "24.00",
                        "EITWeighted",
                        "21.00",
                        "OITWeighted",
                        "24.01",
                        "total",
                        "69.01")));
        AuditedRow sumOfRounded = audit(Rows.row(
                2563,
                and(
                        indicators,
                        "IITWeighted",
                        "24.01",
                        "EITWeighted",
                        "21.01",
                        "OITWeighted",
                        "24.01",
                        "total",
                        "69.03")));

        assertThat(plain.orders()).containsExactly(RoundingOrder.values());
        assertThat(rounded.orders()).contains(RoundingOrder.INSTRUMENTS_FIRST);
        assertThat(weighted.orders()).contains(RoundingOrder.WEIGHTED_FIRST);
        assertThat(sumOfRounded.verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void a_sum_of_weighted_scores_that_only_adds_up_when_they_are_rounded_first_is_told() {
        AuditedRow row = audited(
                2564,
                "IIT",
                "80.0167",
                "EIT",
                "80.0167",
                "OIT",
                "80.0125",
                "IITWeighted",
                "24.01",
                "EITWeighted",
                "24.01",
                "OITWeighted",
                "32.01",
                "total",
                "80.03");

        assertThat(row.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(row.orders()).containsExactly(RoundingOrder.WEIGHTED_FIRST);
    }

    @ParameterizedTest
    @CsvSource({"C,CONSISTENT", "c,CONSISTENT", "ระดับ C,CONSISTENT", "Fair,CONSISTENT", "B,INCONSISTENT"})
    void the_grade_is_held_against_the_total(String grade, Verdict verdict) {
        assertThat(audit(phayao("total", "71.55", "grade", grade)).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_grade_of_another_scale_is_told_and_not_judged() {
        AuditedRow row = audited(2566, "IIT", "75.40", "EIT", "80.35", "OIT", "100.00", "total", "86.73", "grade", "A");

        assertThat(row.verdict()).isEqualTo(Verdict.CONSISTENT);
        reasons(row, AuditRules.UNKNOWN_GRADE);
        assertThat(row.grade()).map(Grade::code).contains("PASS");
    }

    @Test
    void pass_levels_that_ask_for_every_instrument_are_checked() {
        assertThat(audited(2567, "IIT", "95.00", "EIT", "84.99", "OIT", "100.00", "total", "94.00", "grade", "ผ่าน")
                        .verdict())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(audited(2567, "IIT", "95.00", "EIT", "84.99", "OIT", "100.00", "total", "94.00", "grade", "ผ่านดี")
                        .verdict())
                .isEqualTo(Verdict.INCONSISTENT);
        reasons(audited(2567, "total", "94.00", "grade", "ผ่านดี"), AuditRules.GRADE_UNCHECKED, AuditRules.MISSING);
    }

    @Test
    void what_is_missing_makes_a_row_incomplete_and_is_named() {
        AuditedRow noTotal = audit(phayao());
        AuditedRow noEight =
                audited(2563, "IIT", "84.13", "6", "88.23", "7", "78.27", "OIT", "54.09", "total", "71.55");

        assertThat(noTotal.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(noTotal.total()).hasToString("Optional[71.55]");
        assertThat(noEight.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(noEight.total()).isEmpty();
        assertThat(noEight.reasons().get(0).arguments()).containsExactly("EIT (8)");
        assertThat(audited(2563, "total", "71.55", "grade", "C").verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void a_contradiction_shows_even_where_figures_are_missing() {
        assertThat(audited(2563, "IIT", "84.13", "6", "88.23", "7", "78.27", "OIT", "54.09", "total", "80.00")
                        .verdict())
                .isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void figures_with_few_decimals_are_wider() {
        assertThat(audited(2563, "IIT", "84", "EIT", "82", "OIT", "54", "total", "72")
                        .verdict())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(audited(2563, "IIT", "84", "EIT", "82", "OIT", "54", "total", "73")
                        .verdict())
                .isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void averages_were_rounded_twice_and_have_no_patterns() {
        String[] cells = {"IIT", "80.00", "EIT", "80.00", "9", "72.89", "10", "65.56", "total", "75.71"};
        PublishedRow average = Rows.builder(2564, cells).scope(Scope.AVERAGE).build();

        assertThat(audit(average).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(audit(average).indicators()).isEmpty();
        assertThat(audit(average).orders()).isEmpty();
        reasons(audit(average), AuditRules.AVERAGE);
        assertThat(audit(Rows.row(2564, cells)).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void a_second_row_of_an_agency_is_told() {
        reasons(
                audit(Rows.builder(2563, "IIT", "80", "EIT", "80", "OIT", "80", "total", "80")
                        .earlierLine(7)
                        .build()),
                AuditRules.TWICE);
    }

    @Test
    void a_year_without_rules_cannot_be_checked_and_an_unknown_one_is_refused() {
        AuditedRow row = audited(2569, "IIT", "80.00", "total", "90.00");

        assertThat(row.verdict()).isEqualTo(Verdict.INCOMPLETE);
        reasons(row, AuditRules.NO_RULES);
        assertThat(auditor.audit(Rows.row(2599, "total", "90.00")).getLeft().code())
                .isEqualTo(FrameworkRefusal.UNKNOWN_YEAR);
        assertThat(auditor.audit(Rows.row(2563, "11", "90.00")).getLeft().code())
                .isEqualTo(ScoringRefusal.UNKNOWN_LEVEL);
    }
}
