package th.ita.rules.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.framework.Confidence;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.ItemRole;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Polarity;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.QuestionCode;
import th.ita.rules.Examples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LaterYearsTest {
    @ParameterizedTest
    @CsvSource({
        "2563,43,UNCONFIRMED,O42,O43",
        "2564,43,PUBLISHED,O42,O43",
        "2565,43,PUBLISHED,O42,O43",
        "2566,43,PUBLISHED,O42,O43",
        "2567,35,UNCONFIRMED,O34,O35",
        "2568,28,PUBLISHED,O27,O28",
        "2569,26,UNCONFIRMED,O25,O26"
    })
    void a_year_has_its_number_of_items_and_its_two_for_the_measures(
            int year, int items, Confidence confidence, String measures, String report) {
        Framework framework = Examples.framework(year);

        assertThat(framework.items()).hasSize(items);
        assertThat(framework.counts().get(Level.ITEM))
                .satisfies(count -> assertThat(count.value()).isEqualTo(items))
                .satisfies(count -> assertThat(count.provenance().confidence()).isEqualTo(confidence));
        assertThat(framework.item(ItemRole.MEASURES).map(Item::code)).hasToString("Optional[" + measures + "]");
        assertThat(framework.item(ItemRole.MEASURES_REPORT).map(Item::code)).hasToString("Optional[" + report + "]");
    }

    @ParameterizedTest
    @CsvSource({"2566,10;8;4;4;4;8;5", "2567,6;7;4;4;4;6;4", "2568,4;7;2;3;4;4;4"})
    void items_lie_in_sub_indicators_of_the_known_sizes(int year, String sizes) {
        Framework framework = Examples.framework(year);

        assertThat(framework.subIndicators().stream()
                        .map(sub ->
                                Integer.toString(framework.itemsIn(sub.code()).size())))
                .containsExactly(sizes.split(";", -1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2566, 2567, 2568})
    void pass_levels_ask_for_the_instruments_as_well(int year) {
        assertThat(Examples.framework(year).gradeScale().orElseThrow().value().grades())
                .extracting((Grade grade) -> grade.name().th() + " " + grade.from() + " " + grade.conditions())
                .containsExactly(
                        "ผ่านดีเยี่ยม 95.00 {EIT=95.00, IIT=95.00, OIT=95.00}",
                        "ผ่านดี 85.00 {EIT=85.00, IIT=85.00, OIT=85.00}",
                        "ผ่าน 85.00 {}",
                        "ต้องปรับปรุง 70.00 {}",
                        "ต้องปรับปรุงโดยด่วน 0.00 {}");
    }

    @Test
    void names_of_FY2567_are_unconfirmed_but_for_the_first_four() {
        assertThat(Examples.framework(2567).items())
                .filteredOn(item -> item.name().provenance().confidence() != Confidence.UNCONFIRMED)
                .extracting(item -> item.code().toString())
                .containsExactly("O1", "O2", "O3", "O4");
    }

    @Test
    void FY2569_lists_its_items_and_nothing_that_is_not_known() {
        Framework framework = Examples.framework(2569);

        assertThat(framework.instruments()).isEmpty();
        assertThat(framework.subIndicators()).isEmpty();
        assertThat(framework.aggregations()).isEmpty();
        assertThat(framework.rounding()).isEmpty();
        assertThat(framework.gradeScale()).isEmpty();
        assertThat(framework.items()).allSatisfy(item -> {
            assertThat(item.subIndicator()).isEmpty();
            assertThat(item.required()).isEmpty();
            assertThat(item.name().provenance().confidence()).isEqualTo(Confidence.UNCONFIRMED);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565})
    void the_surveys_have_30_and_15_questions_in_their_indicators(int year) {
        Framework framework = Examples.framework(year);

        assertThat(framework.questions()).hasSize(45);
        assertThat(Stream.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
                        .map(code -> framework.questionsIn(LevelCode.of(code)).size()))
                .containsExactly(6, 6, 6, 6, 6, 5, 5, 5, 0, 0);
        assertThat(framework.questions())
                .filteredOn(question -> question.code().value().startsWith("e"))
                .allSatisfy(question -> assertThat(confidence(question)).isEqualTo(Confidence.UNCONFIRMED));
    }

    @Test
    void questions_of_the_staff_survey_were_read_for_FY2564_alone_but_for_three() {
        assertThat(read(2564)).hasSize(30);
        assertThat(read(2563)).containsExactly("i1", "i2", "i5");
        assertThat(read(2565)).isEmpty();
    }

    @Test
    void i11_has_a_part_that_counts_the_other_way() {
        Question question = Examples.FY2564.question(new QuestionCode("i11")).orElseThrow();

        assertThat(question.parts())
                .extracting(part -> part.polarity())
                .containsExactly(Polarity.POSITIVE, Polarity.REVERSED);
        assertThat(Examples.FY2564
                        .answerScale(question.scale())
                        .orElseThrow()
                        .answers()
                        .value())
                .extracting(answer -> answer.label().th() + " " + answer.score(Polarity.POSITIVE) + " "
                        + answer.score(Polarity.REVERSED))
                .containsExactly("น้อยที่สุดหรือไม่มีเลย 0 100", "น้อย 33 67", "มาก 67 33", "มากที่สุด 100 0");
    }

    @ParameterizedTest
    @CsvSource({
        "2564,O43,O42", "2564,O26,O25", "2564,O37,O36", "2564,O40,O39", "2564,O41,O39", "2564,O11,O10",
        "2564,O12,O10", "2564,O19,O18", "2564,O20,O18", "2564,O24,O21", "2566,O43,O42", "2566,O12,O11",
        "2566,O22,O19", "2566,O24,O23", "2566,O35,O34", "2566,O37,O36", "2567,O35,O34", "2567,O33,O32",
        "2567,O31,O30", "2568,O28,O27", "2568,O26,O25", "2568,O24,O23", "2569,O26,O25", "2569,O24,O23"
    })
    void a_report_needs_its_plan(int year, String report, String plan) {
        assertThat(Examples.framework(year)
                        .item(ItemCode.parse(report).get())
                        .orElseThrow()
                        .dependsOn())
                .anySatisfy(needed -> {
                    assertThat(needed.value()).hasToString(plan);
                    assertThat(needed.provenance().confidence()).isEqualTo(Confidence.UNCONFIRMED);
                });
    }

    @Test
    void samples_are_a_share_within_bounds() {
        assertThat(Examples.FY2564.minimumSamples())
                .extracting(sample ->
                        sample.instrument() + " " + sample.rule().value().of(25) + " "
                                + sample.rule().value().of(305) + " "
                                + sample.rule().value().of(9000))
                .containsExactly("IIT 25 31 400", "EIT 25 31 400");
    }

    private static Stream<String> read(int year) {
        return Examples.framework(year).questions().stream()
                .filter(question -> confidence(question) != Confidence.UNCONFIRMED)
                .map(question -> question.code().value());
    }

    private static Confidence confidence(Question question) {
        return question.label().provenance().confidence();
    }
}
