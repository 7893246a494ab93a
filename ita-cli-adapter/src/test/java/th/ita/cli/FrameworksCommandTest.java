package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.cli.terminal.ExitCode;
import th.ita.rules.frameworks.FrameworkFile;

/** What {@code ita frameworks} shows of the years, in both languages and as JSON. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworksCommandTest {
    private static String thai(Object... arguments) {
        Run run = Run.inLanguage("th", arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    private static String english(Object... arguments) {
        Run run = Run.ita(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    @Test
    void the_years_are_listed_with_what_each_can_do() {
        String list = english("frameworks");

        assertThat(list.lines().skip(1).limit(7))
                .extracting(line -> line.substring(0, 4))
                .containsExactly("2563", "2564", "2565", "2566", "2567", "2568", "2569");
        assertThat(list)
                .containsPattern("2564 +IIT 30, EIT 30, OIT 40 +43 +O42/O43 +yes +92/187 ")
                .containsPattern("2565 +IIT 30, EIT 30, OIT 40 \\[unconfirmed] +43 +O42/O43 +yes ")
                .containsPattern("2567 +IIT 30, EIT 30, OIT 40 +35 \\[unconfirmed] +O34/O35 +yes ")
                .containsPattern("2569 +– +26 \\[unconfirmed] +O25/O26 +no ")
                .contains("FY2569 cannot be scored");
        assertThat(english("frameworks", "list")).isEqualTo(list);
        assertThat(thai("frameworks", "list"))
                .containsPattern("2569 +– +26 \\[ยังไม่ยืนยัน] +O25/O26 +คิดไม่ได้ ")
                .contains("คิดคะแนนของปีงบประมาณ พ.ศ. 2569 ไม่ได้");
    }

    @Test
    void the_list_as_JSON_tells_what_keeps_a_year_from_being_scored() {
        String json = english("frameworks", "list", "--json");

        assertThat(english("frameworks", "--json")).isEqualTo(json);
        assertThat(english("frameworks", "--json", "list")).isEqualTo(json);
        assertThat(english("frameworks", "--json", "show", "2568")).startsWith("{");
        assertThat(json)
                .startsWith("{\n  \"frameworks\": [")
                .contains("\"measures\": \"O42\"", "\"measuresReport\": \"O43\"", "\"kind\": \"BUILT_IN\"")
                .containsOnlyOnce("\"canBeScored\": false")
                .containsOnlyOnce("\"code\": \"NO_WEIGHTS\"");
    }

    @Test
    void unconfirmed_names_of_FY2567_carry_their_label() {
        List<String> items = thai("frameworks", "show", "2567")
                .lines()
                .filter(line -> line.matches(" {8}O[0-9]+ .*"))
                .toList();

        assertThat(items).hasSize(35);
        assertThat(items)
                .filteredOn(line -> !line.contains("[ยังไม่ยืนยัน]"))
                .extracting(line -> line.substring(8, 10))
                .containsExactly("O1", "O2", "O3", "O4");
        assertThat(english("frameworks", "show", "2567"))
                .contains("O34  Measures to promote integrity and transparency [unconfirmed] <measures>");
    }

    @Test
    void a_year_is_shown_with_all_that_is_known_of_it() {
        assertThat(english("frameworks", "show", "2565"))
                .contains("OIT  Public information disclosure")
                .contains("weight 40 [unconfirmed]", "6 questions (i1 i2 i3 i4 i5 i6) [unconfirmed]")
                .contains("needs: O42 [unconfirmed]")
                .contains("in the assessed year · the assessed fiscal year [unconfirmed]")
                .contains("rounding: 2 decimals, half up [unconfirmed]")
                .containsPattern("AA +Excellence +from 95.00")
                .contains("IIT: 10 percent, at least 30, at most 400 (all where they are fewer than 30) [unconfirmed]")
                .contains("2022-01-01 – 2022-02-28: Registration and base data\n")
                .contains("https://itas.nacc.go.th/home/detailnews/2821");
        assertThat(english("frameworks", "show", "2568"))
                .containsPattern("from 95.00 +and EIT ≥ 95.00, IIT ≥ 95.00, OIT ≥ 95.00");
        assertThat(thai("frameworks", "show", "2565"))
                .contains("1 ม.ค. 2565 – 28 ก.พ. 2565: ลงทะเบียนและนำเข้าข้อมูลพื้นฐาน")
                .contains(
                        "IIT: ร้อยละ 10 ไม่น้อยกว่า 30 คน ไม่เกิน 400 คน (ถ้ามีไม่ถึง 30 คน ต้องตอบทุกคน) [ยังไม่ยืนยัน]");
    }

    @Test
    void the_way_from_answers_to_scores_is_shown_with_how_sure_it_is() {
        assertThat(english("frameworks", "show", "2564"))
                .contains("How answers to the surveys score\n  part of a question: mean of the answers given")
                .contains("\n  question: mean of its parts [derived]\n  indicator: mean of its parts [unconfirmed]\n")
                .contains("at most 400 (all where they are fewer than 30)");
    }

    @Test
    void a_year_without_sub_indicators_lists_its_items_and_says_what_is_missing() {
        assertThat(english("frameworks", "show", "2569"))
                .contains("FY2569 cannot be scored", "Items whose sub-indicator is not known")
                .contains("Stated number, item: 26 [unconfirmed]")
                .containsPattern("\n  O26  .*\\[unconfirmed] <report on the measures>");
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void no_language_slips_into_the_other_and_no_word_is_missing(int year) {
        assertThat(english("frameworks", "show", year)).doesNotContain("framework.", "role.", "rounding.", "{0}");
        assertThat(thai("frameworks", "show", year))
                .doesNotContain("unconfirmed", "framework.", "role.", "rounding.", "{0}");
    }

    @Test
    void one_item_is_shown_in_full_with_its_sources() {
        assertThat(english("frameworks", "show", "2564", "--item", "O43"))
                .contains("O43  Implementation of the measures", "Role: report on the measures")
                .contains("Required elements [unconfirmed]:", "  - concrete implementation")
                .contains("needs: O42 Measures promoting integrity and transparency")
                .contains("LGOCMS  ");
        assertThat(english("frameworks", "show", "2564", "--item", "o43", "--json"))
                .contains("\"item\": {\n    \"code\": \"O43\"", "\"confidence\": \"unconfirmed\"", "\"LGOCMS\": {");
    }

    @ParameterizedTest
    @CsvSource({
        "O42, 2564, 2567, renumbered, O34",
        "O42, 2564, 2568, renumbered, O27",
        "O42, 2564, 2569, renumbered, O25",
        "O43, 2566, 2568, renumbered, O28",
        "O42, 2563, 2564, the same, O42",
        "O3, 2564, 2568, merged into, O1",
        "O6, 2564, 2568, retired, –",
        "O1, 2568, 2564, 'merged from', 'O1, O3'",
        "O22, 2568, 2564, 'not there yet', –",
        "O27, 2568, 2564, 'was numbered', O42"
    })
    void an_item_is_found_in_another_year(String item, int from, int to, String relation, String expected) {
        String row = english("frameworks", "map", item, "--from", from, "--to", to)
                .lines()
                .skip(3)
                .findFirst()
                .orElseThrow();

        assertThat(row).matches(item + " +" + relation + " +" + expected + " +(by the names|unconfirmed) .*");
    }

    @Test
    void a_table_tells_what_is_new_and_with_what_an_item_was_merged() {
        assertThat(thai("frameworks", "map", "--from", "2564", "--to", "2568"))
                .containsPattern(
                        "O3 +รวมเข้ากับ +O1 +เทียบจากชื่อข้อ +อำนาจหน้าที่ → โครงสร้างและอำนาจหน้าที่ \\(ร่วมกับ O1\\)")
                .containsPattern("– +ข้อใหม่ +O22 ")
                .doesNotContain("relation.", "map.");
        assertThat(english("frameworks", "map", "--from", "2564", "--to", "2567", "--json"))
                .contains(
                        "\"from\": 2564,\n  \"to\": 2567", "\"relation\": \"RENUMBERED\"", "\"label\": \"renumbered\"")
                .contains("\"confidence\": \"UNCONFIRMED\"");
    }

    @Test
    void back_in_time_the_words_are_other_and_the_relations_for_programs_are_not() {
        assertThat(thai("frameworks", "map", "--from", "2568", "--to", "2564"))
                .containsPattern("O22 +ยังไม่มี +– ")
                .containsPattern("O1 +รวมมาจาก +O1, O3 ")
                .containsPattern("– +ยกเลิกภายหลัง +O6 ")
                .doesNotContain("ข้อใหม่", "relation.");
        assertThat(english("frameworks", "map", "O22", "--from", "2568", "--to", "2564", "--json"))
                .contains("\"relation\": \"RETIRED\"", "\"label\": \"not there yet\"");
    }

    @Test
    void a_slip_gets_one_clear_message() {
        refused("FY2564 has no item O99", "frameworks", "map", "O99", "--from", "2564", "--to", "2568");
        refused("X9", "frameworks", "map", "X9", "--from", "2564", "--to", "2568");
        refused("--to: there is no framework of FY2571", "frameworks", "map", "O1", "--from", "2564", "--to", "2571");
        refused("--from: “2021”", "frameworks", "map", "--from", "2021", "--to", "2568");
        refused("YEAR: there is no framework of FY2572", "frameworks", "show", "2572");
        refused("YEAR: “abc”", "frameworks", "show", "abc");
        refused("--item: FY2568 has no item O29", "frameworks", "show", "2568", "--item", "O29");
        refused("--override-frameworks", "frameworks", "--override-frameworks");
        assertThat(Run.ita("frameworks", "map", "O1", "--from", "2564").err()).contains("missing: --to YEAR");
        assertThat(Run.ita("frameworks", "shwo").err()).contains("did you mean: show");
    }

    private static void refused(String why, Object... arguments) {
        Run run = Run.ita(arguments);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ita: ").contains(why).containsOnlyOnce("\n");
    }

    @Test
    void the_schema_is_the_published_one() {
        assertThat(english("frameworks", "schema")).isEqualTo(FrameworkFile.schema());
    }
}
