package th.ita.rules.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.framework.Topic;
import th.ita.domain.score.Rounding;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.validation.FrameworkProblem;
import th.ita.rules.frameworks.validation.FrameworkRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BuiltInFrameworkTest {
    @ParameterizedTest
    @ValueSource(ints = {2563, 2564})
    void has_43_items_in_sub_indicators_of_the_known_sizes(int year) {
        Framework framework = framework(year);
        assertThat(framework.items())
                .extracting(Item::code)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 43).mapToObj(ItemCode::of).toList());
        assertThat(framework.subIndicators())
                .extracting(
                        sub -> sub.code() + ": " + framework.itemsIn(sub.code()).size())
                .containsExactly("9.1: 9", "9.2: 8", "9.3: 7", "9.4: 4", "9.5: 5", "10.1: 8", "10.2: 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564})
    void has_three_instruments_whose_weights_add_up_to_100(int year) {
        Framework framework = framework(year);

        assertThat(framework.instruments())
                .extracting(instrument -> instrument.code() + " "
                        + instrument.weight().orElseThrow().value())
                .containsExactly("IIT 30", "EIT 30", "OIT 40");
        assertThat(framework.instruments().stream()
                        .map(instrument ->
                                instrument.weight().orElseThrow().value().percent())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(framework.indicatorsIn(LevelCode.of("IIT"))).hasSize(5);
        assertThat(framework.indicatorsIn(LevelCode.of("EIT"))).hasSize(3);
        assertThat(framework.indicatorsIn(LevelCode.of("OIT"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564})
    void names_the_items_for_measures_and_for_their_report(int year) {
        assertThat(framework(year).item(ItemRole.MEASURES)).map(Item::code).contains(ItemCode.of(42));
        assertThat(framework(year).item(ItemRole.MEASURES_REPORT))
                .map(Item::code)
                .contains(ItemCode.of(43));
        assertThat(framework(year).items())
                .filteredOn(item -> item.role().isPresent())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564})
    void gives_every_item_a_topic_of_its_own_and_required_elements(int year) {
        List<Topic> topics = framework(year).items().stream()
                .flatMap(item -> item.topics().stream())
                .toList();

        assertThat(topics).hasSize(43).doesNotHaveDuplicates();
        assertThat(framework(year).items())
                .allSatisfy(item ->
                        assertThat(item.required().orElseThrow().value()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564})
    void scores_all_or_nothing_then_means_then_a_weighted_sum_and_prints_two_decimals_half_up(int year) {
        Framework framework = framework(year);

        assertThat(framework.aggregations().entrySet())
                .extracting(rule -> rule.getKey() + " " + rule.getValue().value())
                .containsExactly(
                        "ITEM ALL_OR_NOTHING",
                        "SUB_INDICATOR MEAN",
                        "INDICATOR MEAN",
                        "INSTRUMENT MEAN",
                        "TOTAL WEIGHTED_SUM");
        assertThat(framework.rounding().orElseThrow().value()).isEqualTo(new Rounding(2, RoundingMode.HALF_UP));
        assertThat(framework.rounding().orElseThrow().provenance().note())
                .hasValueSatisfying(note -> assertThat(note.th()).contains("ลำดับการปัดเศษยังพิสูจน์ไม่ได้"));
    }

    @ParameterizedTest
    @CsvSource({
        "2563,UNCONFIRMED,DERIVED,UNCONFIRMED",
        "2564,PUBLISHED,DERIVED,UNCONFIRMED",
        "2565,UNCONFIRMED,UNCONFIRMED,UNCONFIRMED"
    })
    void says_how_sure_it_is_of_the_way_from_answers_to_a_survey_indicator(
            int year, Confidence part, Confidence question, Confidence indicator) {
        assertThat(framework(year).surveyAggregations().entrySet())
                .extracting(rule -> rule.getKey() + " " + rule.getValue().value() + " "
                        + rule.getValue().provenance().confidence())
                .containsExactly(
                        "QUESTION_PART MEAN_OF_ANSWERS " + part,
                        "QUESTION MEAN " + question,
                        "INDICATOR MEAN " + indicator);
    }

    @ParameterizedTest
    @ValueSource(ints = {2566, 2567, 2568, 2569})
    void knows_no_way_from_answers_to_scores_where_it_knows_no_questions(int year) {
        assertThat(framework(year).questions()).isEmpty();
        assertThat(framework(year).surveyAggregations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564})
    void grades_from_AA_to_F_at_unconfirmed_bounds(int year) {
        Framework framework = framework(year);

        assertThat(framework.gradeScale().orElseThrow().value().grades())
                .extracting((Grade grade) -> grade.code() + " " + grade.from())
                .containsExactly("AA 95.00", "A 85.00", "B 75.00", "C 65.00", "D 55.00", "E 50.00", "F 0.00");
        assertThat(framework.gradeScale().orElseThrow().provenance().confidence())
                .isEqualTo(Confidence.UNCONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void passes_every_rule_but_that_some_indicators_have_no_known_name(int year) {
        FrameworkCheck check =
                FrameworkFile.check(year + ".json", Resources.text(year).getBytes(StandardCharsets.UTF_8));

        assertThat(check.passed()).isTrue();
        assertThat(check.problems())
                .extracting(FrameworkProblem::rule)
                .allMatch(FrameworkRule.FRAMEWORK_NAME_MISSING::equals)
                .hasSize(year == 2566 || year == 2567 ? 10 : year == 2568 ? 8 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void says_of_every_source_where_it_is_found(int year) {
        assertThat(framework(year).sources().values())
                .allSatisfy(source ->
                        assertThat(source.address()).containsPattern("https?://|GitHub, files? \\d|examples/"));
    }

    @Test
    void calls_the_names_of_FY2564_published_and_those_of_FY2563_unconfirmed_but_for_O27() {
        assertThat(framework(2564).items())
                .allSatisfy(item ->
                        assertThat(item.name().provenance().confidence()).isEqualTo(Confidence.PUBLISHED));
        assertThat(framework(2563).items())
                .filteredOn(item -> item.name().provenance().confidence() != Confidence.UNCONFIRMED)
                .extracting(item -> item.code() + " " + item.name().provenance().confidence())
                .containsExactly("O27 PUBLISHED");
    }

    @Test
    void calls_the_weights_of_FY2564_published_and_those_of_FY2563_derived() {
        assertThat(framework(2564).instruments())
                .allSatisfy(part -> assertThat(
                                part.weight().orElseThrow().provenance().confidence())
                        .isEqualTo(Confidence.PUBLISHED));
        assertThat(framework(2563).instruments())
                .allSatisfy(part -> assertThat(
                                part.weight().orElseThrow().provenance().confidence())
                        .isEqualTo(Confidence.DERIVED));
    }

    @Test
    void calls_published_what_the_municipality_printed_about_FY2563_and_no_other_name_of_a_level() {
        assertThat(published(framework(2563)))
                .containsExactly(
                        "9 การเปิดเผยข้อมูล",
                        "10 การป้องกันการทุจริต",
                        "9.1 ข้อมูลพื้นฐาน",
                        "9.2 การบริหารงาน",
                        "9.3 การบริหารเงินงบประมาณ",
                        "9.4 การบริหารและพัฒนาทรัพยากรบุคคล",
                        "9.5 การส่งเสริมความโปร่งใส",
                        "10.1 การดำเนินการเพื่อป้องกันการทุจริต",
                        "10.2 มาตรการภายในเพื่อป้องกันการทุจริต");
        assertThat(published(framework(2564))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565})
    void calls_the_elements_of_O1_and_O2_unconfirmed_since_one_of_them_was_read_for_a_later_year_only(int year) {
        assertThat(framework(year).items().subList(0, 2)).allSatisfy(item -> {
            assertThat(item.required().orElseThrow().value())
                    .anySatisfy(element -> assertThat(element.text().th()).startsWith("(อปท.)"));
            assertThat(item.required().orElseThrow().provenance().confidence()).isEqualTo(Confidence.UNCONFIRMED);
            assertThat(item.required().orElseThrow().provenance().note()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564})
    void asks_in_O34_for_the_pledge_of_its_year_and_not_for_the_policy_of_a_later_one(int year) {
        Item pledge = framework(year).item(ItemCode.of(34)).orElseThrow();

        assertThat(pledge.name().value().th()).isEqualTo("เจตจำนงสุจริตของผู้บริหาร");
        assertThat(pledge.name().value().en()).isEqualTo("Executive integrity pledge");
        assertThat(pledge.required().orElseThrow().value())
                .extracting(element -> element.text().th())
                .containsExactly("คำมั่นบริหารโปร่งใสของผู้บริหารคนปัจจุบัน");
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void speaks_to_an_official_and_not_of_how_the_facts_were_gathered(int year) {
        assertThat(Resources.text(year))
                .doesNotContainPattern(
                        "(?i)recall|researcher|this run|retrieved|unresolved|\\bseen\\b|\\bMEM\\b|\\bCALC\\b")
                .doesNotContain("2563-64", "text index", "H1", "FY-1");
        if (year <= 2564) {
            assertThat(Resources.text(year)).doesNotContain("No Gift", "ไม่รับของขวัญ");
        }
    }

    private static Framework framework(int year) {
        return Frameworks.builtIn().framework(FiscalYear.of(year)).get();
    }

    private static List<String> published(Framework framework) {
        return Stream.concat(
                        framework.indicators().stream()
                                .filter(level -> isPublished(level.name().orElseThrow()))
                                .map((Indicator level) -> level.code() + " "
                                        + level.name().orElseThrow().value().th()),
                        framework.subIndicators().stream()
                                .filter(level -> isPublished(level.name()))
                                .map((SubIndicator level) -> level.code() + " "
                                        + level.name().value().th()))
                .toList();
    }

    private static boolean isPublished(Fact<?> fact) {
        return fact.provenance().confidence() == Confidence.PUBLISHED;
    }
}
