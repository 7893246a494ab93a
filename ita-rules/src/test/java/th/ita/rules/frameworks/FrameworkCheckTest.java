package th.ita.rules.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.framework.Origin;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkCheckTest {
    @Test
    void everything_that_is_wrong_with_the_form_is_said_at_once_by_line() {
        String text = SmallFramework.TEXT
                .replace("\"fiscalYear\": 2572", "\"fiscalYear\": 2029")
                .replace("\"percent\": \"100\"", "\"percent\": 100, \"share\": 1")
                .replace("\"code\": \"O1\"", "\"code\": \"o1\", \"code\": \"O2\"")
                .replace("\"MEAN\"", "\"MEDIAN\"")
                .replace("\"0.00\"", "\"0.01\"");

        assertThat(SmallFramework.check(text).errors())
                .extracting(Refusal::toString)
                .containsExactly(
                        "FRAMEWORK_BAD_VALUE at 2572.json:3 fiscalYear [2029, 2500–2699]",
                        "FRAMEWORK_WRONG_TYPE at 2572.json:8 instruments[0].weight.percent [integer, string]",
                        "FRAMEWORK_UNKNOWN_PROPERTY at 2572.json:8 instruments[0].weight.share [share, percent, provenance]",
                        "FRAMEWORK_DUPLICATE_KEY at 2572.json:27 items[0].code [code]",
                        "FRAMEWORK_BAD_VALUE at 2572.json:27 items[0].code [o1, O42]",
                        "FRAMEWORK_BAD_VALUE at 2572.json:40 scoring.subIndicator.rule [MEDIAN, ALL_OR_NOTHING, MEAN, WEIGHTED_SUM]",
                        "FRAMEWORK_BAD_VALUE at 2572.json:41 scoring.indicator.rule [MEDIAN, ALL_OR_NOTHING, MEAN, WEIGHTED_SUM]",
                        "FRAMEWORK_BAD_VALUE at 2572.json:42 scoring.instrument.rule [MEDIAN, ALL_OR_NOTHING, MEAN, WEIGHTED_SUM]",
                        "FRAMEWORK_NO_LOWEST_GRADE at 2572.json:47 gradeScale.grades []");
    }

    @Test
    void the_year_is_known_whatever_else_is_wrong() {
        assertThat(SmallFramework.check(SmallFramework.changed("\"OIT\"", "1")).fiscalYear())
                .contains(FiscalYear.of(2572));
        assertThat(SmallFramework.check(SmallFramework.changed("2572", "\"2572\""))
                        .fiscalYear())
                .contains(FiscalYear.of(2572));
        assertThat(SmallFramework.check(SmallFramework.changed("2572", "2029")).fiscalYear())
                .isEmpty();
        assertThat(SmallFramework.check("[2572]").fiscalYear()).isEmpty();
        assertThat(SmallFramework.check("{").fiscalYear()).isEmpty();
    }

    @Test
    void several_breaches_of_rules_are_said_at_once_each_with_its_pointer() {
        FrameworkCheck check = SmallFramework.check(SmallFramework.TEXT
                .replace("\"percent\": \"100\"", "\"percent\": \"60\"")
                .replace("\"indicator\": \"9\"", "\"indicator\": \"8\"")
                .replace("[\"BOOK\"] } },\n      \"period\"", "[] } },\n      \"period\""));

        assertThat(check.framework()).isPresent();
        assertThat(check.problems())
                .extracting(problem -> problem.rule() + " " + problem.pointer())
                .containsExactly(
                        "FRAMEWORK_WEIGHTS_NOT_100 /instruments",
                        "FRAMEWORK_UNKNOWN_CODE /subIndicators/0/indicator",
                        "FRAMEWORK_SOURCE_MISSING /items/0/name/provenance/sources");
    }

    @Test
    void a_day_that_no_calendar_has_is_refused() {
        String text = SmallFramework.TEXT.replace(
                "\"sources\": {\n",
                "\"calendar\": [{ \"th\": \"ประกาศผล\", \"to\": \"2029-02-30\","
                        + " \"provenance\": { \"confidence\": \"unconfirmed\", \"sources\": [] } }],\n\"sources\": {\n");

        assertThat(SmallFramework.check(text).errors())
                .extracting(Refusal::arguments)
                .containsExactly(List.of("2029-02-30", "2021-04-01"));
    }

    @Test
    void a_file_with_problems_beyond_number_does_not_list_them_all() {
        String wrong = "{ \"code\": \"x\" },".repeat(90);
        String text = SmallFramework.TEXT.replace(
                "\"items\": [",
                "\"questions\": [" + "null,".repeat(499) + "null], \"calendar\": [" + wrong
                        + "0], \"minimumSamples\": [" + wrong + "0], \"items\": [" + wrong);

        List<Refusal> errors = SmallFramework.check(text).errors();

        assertThat(errors).hasSize(Problems.MOST + 1);
        assertThat(errors.get(Problems.MOST).code()).isEqualTo(FrameworkRefusal.FRAMEWORK_TOO_MANY_PROBLEMS);
    }

    @Test
    void a_list_too_long_to_be_true_is_refused_as_a_whole() {
        String text = SmallFramework.TEXT.replace("\"items\": [", "\"items\": [" + "0,".repeat(1_000_000));

        assertThat(SmallFramework.check(text).errors())
                .extracting(Refusal::toString)
                .containsExactly("FRAMEWORK_BAD_VALUE at 2572.json:25 items [[1000001], [0–99]]");
    }

    @Test
    void a_code_of_a_million_parts_neither_takes_long_nor_fills_the_message() {
        String text = SmallFramework.TEXT.replace("\"structure\"", "\"" + "a-".repeat(1_000_000) + "a\"");
        List<Refusal> errors = SmallFramework.check(text).errors();

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).arguments().get(0)).hasSizeLessThan(500).endsWith("…");
    }

    @Test
    void a_hundred_megabytes_are_refused_unread() {
        FrameworkCheck check = FrameworkFile.check("large.json", new byte[100 * 1024 * 1024]);

        assertThat(check.framework()).isEmpty();
        assertThat(check.errors()).extracting(Refusal::code).containsExactly(FrameworkRefusal.FRAMEWORK_TOO_LARGE);
    }

    @Test
    void a_framework_knows_whose_it_is() {
        assertThat(SmallFramework.read(SmallFramework.TEXT).get().origin())
                .isEqualTo(new Origin.UserFile(SmallFramework.NAME));
        assertThat(Frameworks.builtIn().framework(FiscalYear.of(2564)).get().origin())
                .isEqualTo(new Origin.BuiltIn());
    }

    @Test
    void a_year_without_weights_and_sub_indicators_may_be_written_down() {
        FrameworkCheck check =
                FrameworkFile.check("2569.json", Resources.text(2569).getBytes(StandardCharsets.UTF_8));

        assertThat(check.problems()).isEmpty();
        assertThat(check.framework()).isPresent();
    }
}
