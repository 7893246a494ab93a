package th.ita.rules.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_BAD_VALUE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_BLANK_TEXT;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_DUPLICATE_KEY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_EMPTY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_ENDS_EARLY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_MALFORMED;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_MISSING_PROPERTY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_NOT_UTF8;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_NO_LOWEST_GRADE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_OTHER_VERSION;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_TOO_DEEP;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_TOO_LARGE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_UNKNOWN_PROPERTY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_WRONG_TYPE;
import static th.ita.rules.frameworks.validation.FrameworkRule.FRAMEWORK_DUPLICATE_CODE;
import static th.ita.rules.frameworks.validation.FrameworkRule.FRAMEWORK_UNKNOWN_CODE;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.Aggregation;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.Provenance;
import th.ita.domain.framework.Source;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.refusal.RefusalCode;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.wording.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkFileTest {
    @Test
    void a_file_becomes_a_framework() {
        Framework framework = SmallFramework.read(SmallFramework.TEXT).get();
        Item item = framework.items().get(0);

        assertThat(framework.fiscalYear()).isEqualTo(FiscalYear.of(2572));
        assertThat(framework.instruments().get(0).weight().orElseThrow().value().percent())
                .isEqualTo(new BigDecimal("100"));
        assertThat(framework.aggregations())
                .hasEntrySatisfying(
                        Level.TOTAL, rule -> assertThat(rule.value()).isEqualTo(Aggregation.WEIGHTED_SUM));
        assertThat(item.name().value()).isEqualTo(new Bilingual("โครงสร้าง", "Structure"));
        assertThat(item.name().provenance())
                .isEqualTo(new Provenance(Confidence.OFFICIAL, List.of("BOOK"), Optional.empty()));
        assertThat(item.required().orElseThrow().provenance())
                .isEqualTo(new Provenance(
                        Confidence.DERIVED, List.of("BOOK"), Optional.of(new Bilingual("หมายเหตุ", "note"))));
        assertThat(framework.sources())
                .containsEntry("BOOK", new Source(new Bilingual("คู่มือ", "Handbook"), "https://example.go.th/"));
    }

    @Test
    void where_no_English_name_is_known_the_Thai_one_stands_in_and_an_unnamed_grade_is_called_by_its_code() {
        Framework framework = SmallFramework.read(SmallFramework.TEXT).get();

        assertThat(framework.indicators().get(0).name().orElseThrow().value()).isEqualTo(Bilingual.thai("ตัวชี้วัด"));
        assertThat(framework.gradeScale().orElseThrow().value().grades())
                .containsExactly(
                        new Grade("A", new Bilingual("A", "Good"), new BigDecimal("85.00")),
                        new Grade("F", new Bilingual("F", "F"), new BigDecimal("0.00")));
    }

    @Test
    void a_byte_order_mark_and_Windows_line_ends_do_no_harm() {
        String windows = "\uFEFF" + SmallFramework.TEXT.replace("\n", "\r\n");

        assertThat(SmallFramework.read(windows)).isEqualTo(SmallFramework.read(SmallFramework.TEXT));
    }

    static Stream<Arguments> one_thing_wrong() {
        return Stream.of(
                arguments("\"fiscalYear\": 2572", "\"fiscalYear\" 2572", FRAMEWORK_MALFORMED, 3, ""),
                arguments("\"percent\": \"100\"", "\"percent\": 1e", FRAMEWORK_MALFORMED, 8, ""),
                arguments("\"O1\",", "\"O1\", \"code\": \"O2\",", FRAMEWORK_DUPLICATE_KEY, 27, "items[0].code"),
                arguments("\"formatVersion\": 1", "\"formatVersion\": 2", FRAMEWORK_OTHER_VERSION, 2, "formatVersion"),
                arguments("2572", "\"2572\"", FRAMEWORK_WRONG_TYPE, 3, "fiscalYear"),
                arguments("2572", "2572.5", FRAMEWORK_WRONG_TYPE, 3, "fiscalYear"),
                arguments("2572", "2029", FRAMEWORK_BAD_VALUE, 3, "fiscalYear"),
                arguments("2572", "99999999999999999999", FRAMEWORK_BAD_VALUE, 3, "fiscalYear"),
                arguments("[\"structure\"]", "\"structure\"", FRAMEWORK_WRONG_TYPE, 29, "items[0].topics"),
                arguments("[\"structure\"]", "[]", FRAMEWORK_BAD_VALUE, 29, "items[0].topics"),
                arguments("\"structure\"", "\"Two Words\"", FRAMEWORK_BAD_VALUE, 29, "items[0].topics[0]"),
                arguments("\"structure\"", "null", FRAMEWORK_WRONG_TYPE, 29, "items[0].topics[0]"),
                arguments("\"period\":", "\"periode\":", FRAMEWORK_UNKNOWN_PROPERTY, 31, "items[0].periode"),
                arguments("\"topics\": [\"structure\"],", "", FRAMEWORK_MISSING_PROPERTY, 26, "items[0].topics"),
                arguments("\"CURRENT\"", "\"current\"", FRAMEWORK_BAD_VALUE, 31, "items[0].period"),
                arguments("\"fiscalYear\": 2572,", "", FRAMEWORK_MISSING_PROPERTY, 1, "fiscalYear"),
                arguments("\"100\"", "\"100.01\"", FRAMEWORK_BAD_VALUE, 8, "instruments[0].weight.percent"),
                arguments("\"100\"", "100", FRAMEWORK_WRONG_TYPE, 8, "instruments[0].weight.percent"),
                arguments("\"O1\"", "\"o1\"", FRAMEWORK_BAD_VALUE, 27, "items[0].code"),
                arguments("\"โครงสร้าง\"", "\" \"", FRAMEWORK_BLANK_TEXT, 30, "items[0].name.th"),
                arguments("\"โครงสร้าง\"", "\"\\u2003\\u00a0\"", FRAMEWORK_BLANK_TEXT, 30, "items[0].name.th"),
                arguments("\"decimals\": 2", "\"decimals\": 11", FRAMEWORK_BAD_VALUE, 45, "rounding.decimals"),
                arguments("\"0.00\"", "\"0.01\"", FRAMEWORK_NO_LOWEST_GRADE, 47, "gradeScale.grades"),
                arguments("\"F\"", "\"A\"", FRAMEWORK_DUPLICATE_CODE, 49, "gradeScale.grades[1].code"),
                arguments("\"BOOK\":", "\"MY BOOK\":", FRAMEWORK_BAD_VALUE, 54, "sources.MY BOOK"),
                arguments(
                        "[\"BOOK\"]",
                        "[\"B\"]",
                        FRAMEWORK_UNKNOWN_CODE,
                        8,
                        "instruments[0].weight.provenance.sources[0]"),
                arguments(
                        "\"instrument\": \"OIT\"",
                        "\"instrument\": \"EIT\"",
                        FRAMEWORK_UNKNOWN_CODE,
                        14,
                        "indicators[0].instrument"),
                arguments(
                        "\"indicator\": \"9\"",
                        "\"indicator\": \"8\"",
                        FRAMEWORK_UNKNOWN_CODE,
                        21,
                        "subIndicators[0].indicator"),
                arguments(
                        "\"subIndicator\": \"9.1\"",
                        "\"subIndicator\": \"9.2\"",
                        FRAMEWORK_UNKNOWN_CODE,
                        28,
                        "items[0].subIndicator"));
    }

    @ParameterizedTest(name = "{0} → {1}: {2} at line {3} {4}")
    @MethodSource
    void one_thing_wrong(String part, String instead, RefusalCode code, int line, String path) {
        Refusal refusal = SmallFramework.errors(part, instead).stream()
                .filter(error -> error.code().equals(code))
                .findFirst()
                .orElseThrow();
        Place file = Place.file(SmallFramework.NAME).at(line);
        Place expected =
                path.isEmpty() ? file : Place.path(path).in(SmallFramework.NAME).at(line);

        assertThat(refusal.where()).isEqualTo(expected);
        assertThat(Messages.of(Language.TH).refusal(refusal)).doesNotContainPattern("\\{\\d");
        assertThat(Messages.of(Language.EN).refusal(refusal))
                .startsWith("2572.json:" + line)
                .doesNotContainPattern("\\{\\d");
    }

    @Test
    void what_is_wrong_is_said_with_what_would_be_right() {
        assertThat(SmallFramework.with("\"CURRENT\"", "\"NOW\"").getLeft().arguments())
                .containsExactly(
                        "NOW",
                        "CURRENT, FISCAL_YEAR, PREVIOUS_YEAR, FIRST_HALF, FIRST_HALF_MONTHLY, COVERS_FISCAL_YEAR,"
                                + " ANALYSES_PREVIOUS_RESULT");
        assertThat(SmallFramework.with("\"100\"", "100").getLeft().arguments()).containsExactly("integer", "string");
        assertThat(SmallFramework.with("\"indicator\": \"9\"", "\"indicator\": \"8\"")
                        .getLeft()
                        .arguments())
                .containsExactly("8", "indicators");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF"})
    void an_empty_file_is_called_empty(String text) {
        assertThat(SmallFramework.read(text).getLeft())
                .isEqualTo(Refusal.of(FRAMEWORK_EMPTY, Place.file(SmallFramework.NAME)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{} x", "nul", "{\"a\": 01}", "{'a': 1}", "{\"a\": NaN}", "%PDF-1.7"})
    void what_is_not_JSON_is_called_malformed(String text) {
        Refusal refusal = SmallFramework.read(text).getLeft();

        assertThat(refusal.code()).isEqualTo(FRAMEWORK_MALFORMED);
        assertThat(refusal.where()).isEqualTo(Place.file(SmallFramework.NAME).at(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "\"open", "{\"a\":\n1"})
    void JSON_that_is_cut_off_is_said_to_end_early(String text) {
        Refusal refusal = SmallFramework.read(text).getLeft();

        assertThat(refusal.code()).isEqualTo(FRAMEWORK_ENDS_EARLY);
        assertThat(refusal.where())
                .isEqualTo(Place.file(SmallFramework.NAME).at((int) text.lines().count()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"text\"", "true"})
    void JSON_that_is_no_object_is_of_the_wrong_type(String text) {
        Refusal refusal = SmallFramework.read(text).getLeft();

        assertThat(refusal.code()).isEqualTo(FRAMEWORK_WRONG_TYPE);
        assertThat(refusal.where()).isEqualTo(Place.file(SmallFramework.NAME).at(1));
    }

    @Test
    void Thai_text_in_a_Windows_code_page_is_refused_with_its_line() {
        byte[] bytes = SmallFramework.TEXT.getBytes(Charset.forName("x-windows-874"));
        Refusal refusal = FrameworkFile.read("old.json", bytes).getLeft();

        assertThat(refusal)
                .isEqualTo(Refusal.of(FRAMEWORK_NOT_UTF8, Place.file("old.json").at(7), "0xE0"));
    }

    @Test
    void a_file_over_five_megabytes_is_refused_unread() {
        byte[] large = new byte[FrameworkFile.MAX_BYTES + 1];

        assertThat(FrameworkFile.read("large.json", large).getLeft())
                .isEqualTo(Refusal.of(FRAMEWORK_TOO_LARGE, Place.file("large.json"), "5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deep_nesting_is_refused_before_it_can_do_harm(String opening) {
        Refusal refusal = SmallFramework.read(opening.repeat(100_000)).getLeft();

        assertThat(refusal.code()).isEqualTo(FRAMEWORK_TOO_DEEP);
        assertThat(refusal.where().line()).contains(1);
        assertThat(refusal.where().path()).isPresent();
        assertThat(refusal.arguments()).containsExactly("32");
    }

    @Test
    void the_refusal_of_a_large_number_does_not_take_long() {
        byte[] bytes =
                SmallFramework.TEXT.replace("\"100\"", "\"1e-999999999\"").getBytes(StandardCharsets.UTF_8);

        assertThat(FrameworkFile.read("2572.json", bytes).getLeft().code()).isEqualTo(FRAMEWORK_BAD_VALUE);
    }
}
