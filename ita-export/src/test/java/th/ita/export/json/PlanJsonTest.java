package th.ita.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import th.ita.domain.agency.AgencyType;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Origin;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.Period;
import th.ita.domain.refusal.Refusal;
import th.ita.export.ExamplePlan;
import th.ita.export.reading.ReadReport;
import th.ita.export.reading.ReadingNotes;
import th.ita.export.reading.UnreadLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanJsonTest {
    private static final String SMALL = """
            {
              "agency": {
                "id": "x",
                "name": {
                  "th": "เทศบาลตำบลตัวอย่าง"
                }
              },
              "fiscalYear": 2564,
              "measures": [
                {
                  "title": "ก",
                  "period": PERIOD,
                  "targets": TARGETS
                }
              ]
            }
            """;

    @Test
    void the_example_is_read_back_as_it_was() {
        MeasuresPlan plan = ExamplePlan.plan();
        ReadingNotes notes = new ReadingNotes(List.of(new UnreadLine(7, "ไม่เข้าใจ")), 3, 1);

        assertThat(read(PlanJson.write(plan, notes))).isEqualTo(new ReadReport(plan, notes));
    }

    @Test
    void keys_stand_in_the_order_of_the_contract_and_absent_parts_are_null() {
        MeasuresPlan plan = MeasuresPlan.builder()
                .agency(ExamplePlan.agency())
                .fiscalYear(ExamplePlan.YEAR)
                .addMeasures(Measure.builder().title("ก").build())
                .build();

        assertThat(PlanJson.write(plan, ReadingNotes.NONE)).isEqualTo("""
                        {
                          "agency": {
                            "id": "เทศบาลนครอุดรธานี",
                            "name": {
                              "th": "เทศบาลนครอุดรธานี",
                              "en": "Udon Thani City Municipality"
                            },
                            "type": "CITY_MUNICIPALITY",
                            "province": "อุดรธานี"
                          },
                          "fiscalYear": 2564,
                          "previousResult": null,
                          "introduction": [],
                          "analysis": {
                            "urgent": [],
                            "toDevelop": [],
                            "approach": []
                          },
                          "standingLead": null,
                          "standingMeasures": [],
                          "measures": [
                            {
                              "title": "ก",
                              "method": null,
                              "responsible": [],
                              "period": null,
                              "result": null,
                              "recommendation": null,
                              "targets": [],
                              "inferredTargets": [],
                              "evidence": []
                            }
                          ],
                          "signatory": null,
                          "reading": {
                            "notUnderstood": [],
                            "mended": 0,
                            "left": 0
                          }
                        }
                        """);
    }

    @Test
    void frameworks_of_others_are_named_and_passed_over_when_read() {
        Framework builtIn = ExamplePlan.framework(ExamplePlan.YEAR);
        Framework users = Framework.builder()
                .from(builtIn)
                .origin(new Origin.UserFile("own.json"))
                .build();
        MeasuresPlan plan = ExamplePlan.plan();
        String named = PlanJson.write(plan, ReadingNotes.NONE, List.of(users, builtIn));

        assertThat(named).endsWith("""
                  "frameworks": [
                    {
                      "fiscalYear": 2564,
                      "origin": {
                        "kind": "USER_FILE",
                        "file": "own.json"
                      }
                    }
                  ]
                }
                """);
        assertThat(read(named)).isEqualTo(new ReadReport(plan, ReadingNotes.NONE));
        assertThat(PlanJson.write(plan, ReadingNotes.NONE, List.of(builtIn)))
                .isEqualTo(PlanJson.write(plan, ReadingNotes.NONE));
    }

    @Test
    void a_plan_written_by_hand_may_leave_out_what_it_does_not_know() {
        ReadReport read = read(small("null", "null"));

        assertThat(read.notes()).isEqualTo(ReadingNotes.NONE);
        assertThat(read.plan().agency().type()).isEqualTo(AgencyType.SUBDISTRICT_MUNICIPALITY);
        assertThat(read.plan().agency().name().en()).isEqualTo("เทศบาลตำบลตัวอย่าง");
        assertThat(read.plan().measures().get(0).targets()).isEmpty();
    }

    @Test
    void a_period_of_a_whole_year_reads_its_year_from_its_days() {
        String period = "{'kind':'THROUGHOUT_FISCAL_YEAR','from':'2020-10-01','to':'2021-09-30','text':'ทั้งปี'}"
                .replace('\'', '"');

        assertThat(read(small(period, "[]")).plan().measures().get(0).period())
                .isEqualTo(Optional.of(new Period.ThroughoutFiscalYear(ExamplePlan.YEAR, "ทั้งปี")));
    }

    @Test
    void the_same_plan_gives_the_same_bytes_in_every_locale_and_time_zone() {
        String here = PlanJson.write(ExamplePlan.plan(), ReadingNotes.NONE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
            assertThat(PlanJson.write(ExamplePlan.plan(), ReadingNotes.NONE)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_does_not_fit_is_refused_with_its_place(
            String period, String targets, String code, String place, List<String> arguments) {
        Refusal refusal = refusal(small(period, targets));

        assertThat(refusal.code().name()).isEqualTo(code);
        assertThat(refusal.where().toString()).isEqualTo("plan.json:" + place);
        assertThat(refusal.arguments()).startsWith(arguments.toArray(String[]::new));
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                targets("['O6', 'Q6']", "NOT_AN_ITEM_CODE", "targets[1]", "Q6"),
                targets("'O6'", "WRONG_TYPE", "targets", "array", "string"),
                targets("[null]", "WRONG_TYPE", "targets[0]", "value", "null"),
                targets("[], 'tilte': 1", "UNKNOWN_KEY", "tilte", "tilte", "title"),
                targets("[], 'title': 1", "DUPLICATE_KEY", "title", "title"),
                period("7", "WRONG_TYPE", "", "object", "number"),
                period("{'kind': 'BY', 'text': ''}", "MISSING_KEY", ".to", "to"),
                period("{'kind': 'SOON', 'text': ''}", "UNKNOWN_WORD", ".kind", "SOON"),
                period("{'kind': 'BY', 'text': '', 'to': '30/4/2564'}", "NOT_A_DATE", ".to", "30/4/2564"),
                period("{'kind': 'BY', 'text': '', 'to': '2564-04-30'}", "NOT_A_DATE", ".to", "2564-04-30"),
                period("{'kind': 'BY', 'text': '\\ud800', 'to': null}", "BROKEN_TEXT", ".text"),
                period(
                        "{'kind': 'DURING', 'text': '', 'from': '2021-04-30', 'to': '2021-04-01'}",
                        "PERIOD_BACKWARDS",
                        "",
                        "2021-04-30",
                        "2021-04-01"),
                period(
                        "{'kind': 'THROUGHOUT_FISCAL_YEAR', 'text': '', 'from': '2021-01-01', 'to': '2021-12-31'}",
                        "NOT_A_WHOLE_YEAR",
                        "",
                        "2021-01-01",
                        "2021-12-31"));
    }

    private static Arguments targets(String json, String code, String key, String... arguments) {
        return Arguments.of("null", json.replace('\'', '"'), code, "13 measures[0]." + key, List.of(arguments));
    }

    private static Arguments period(String json, String code, String key, String... arguments) {
        return Arguments.of(json.replace('\'', '"'), "[]", code, "12 measures[0].period" + key, List.of(arguments));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                             | JSON_EMPTY     | plan.json
                    [1]                            | WRONG_TYPE     | plan.json:1
                    null                           | WRONG_TYPE     | plan.json:1
                    {"agency": {}                  | JSON_ENDS_EARLY | plan.json:1
                    {"agency": {"id": "a           | JSON_ENDS_EARLY | plan.json:1
                    {"measures": [                 | JSON_ENDS_EARLY | plan.json:1
                    {"agency": {}]                 | MALFORMED_JSON | plan.json:1
                    {"agency": nul}                | MALFORMED_JSON | plan.json:1
                    {} {}                          | MALFORMED_JSON | plan.json:1
                    {}                             | MISSING_KEY    | plan.json:1 agency
                    {"agency": {"id": ""}}         | NOT_AN_AGENCY_ID | plan.json:1 agency.id
                    """)
    void what_is_no_plan_is_refused(String json, String code, String place) {
        Refusal refusal = refusal(json);

        assertThat(refusal.code().name()).isEqualTo(code);
        assertThat(refusal.where().toString()).isEqualTo(place);
    }

    @Test
    void a_file_that_was_cut_off_names_its_last_line() {
        assertThat(refusal("{\"fiscalYear\": 2564,\n\n").where()).hasToString("plan.json:1");
        assertThat(refusal("{\n\"fiscalYear\": 2564,\n").where()).hasToString("plan.json:2");
    }

    @Test
    void malformed_json_names_line_column_and_what_stands_there() {
        Refusal refusal = refusal("{\n  \"agency\": {,}\n}");

        assertThat(refusal.where().toString()).isEqualTo("plan.json:2");
        assertThat(refusal.arguments()).containsExactly("14", ",}");
    }

    @Test
    void the_reason_that_stands_first_in_the_file_is_given() {
        Refusal refusal = refusal("{\n\"fiscalYear\": \"x\",\n\"agency\": 1,\n\"measures\": {}\n}");

        assertThat(refusal.where().toString()).isEqualTo("plan.json:2 fiscalYear");
    }

    @Test
    void a_mistyped_key_is_told_by_what_stands_there_and_not_by_what_is_missing() {
        Refusal refusal = refusal("{\n\"agncy\": {},\n\"fiscalYear\": 2564\n}");

        assertThat(refusal.where().toString()).isEqualTo("plan.json:2 agncy");
        assertThat(refusal.arguments().subList(0, 2)).containsExactly("agncy", "agency");
    }

    @Test
    void json_nested_too_deep_is_refused_and_breaks_nothing() {
        Refusal refusal = refusal("{\"agency\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");

        assertThat(refusal.code()).isEqualTo(JsonRefusal.JSON_TOO_DEEP);
    }

    @Test
    void a_file_of_more_than_50_megabytes_is_refused() {
        Refusal refusal = PlanJson.read(new byte[(50 << 20) + 1], "plan.json").getLeft();

        assertThat(refusal.code()).isEqualTo(JsonRefusal.JSON_TOO_LARGE);
        assertThat(refusal.arguments()).containsExactly("51", "50");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_with_the_line() {
        byte[] tis620 = {'{', '\n', '"', (byte) 0xA1, '"', '}'};

        Refusal refusal = PlanJson.read(tis620, "plan.json").getLeft();

        assertThat(refusal.code()).isEqualTo(JsonRefusal.JSON_NOT_UTF8);
        assertThat(refusal.where().toString()).isEqualTo("plan.json:2");
    }

    @Test
    void a_byte_order_mark_is_read_over() {
        assertThat(read("\uFEFF" + small("null", "[]")).plan().measures()).hasSize(1);
    }

    @Test
    void messages_quote_no_invisible_character_and_nothing_endless() {
        Refusal refusal = refusal("{\"\\u001b[31m" + "x".repeat(5_000) + "\": 1}");

        assertThat(refusal.where().toString()).doesNotContain("\u001B").hasSizeLessThan(120);
        assertThat(refusal.arguments().get(0)).doesNotContain("\u001B").hasSizeLessThan(220);
    }

    private static String small(String period, String targets) {
        return SMALL.replace("PERIOD", period).replace("TARGETS", targets);
    }

    private static ReadReport read(String json) {
        return right(PlanJson.read(json.getBytes(UTF_8), "plan.json"));
    }

    private static Refusal refusal(String json) {
        return PlanJson.read(json.getBytes(UTF_8), "plan.json").getLeft();
    }
}
