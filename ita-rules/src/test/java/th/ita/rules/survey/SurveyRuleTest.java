package th.ita.rules.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.Examples;
import th.ita.rules.finding.Finding;
import th.ita.rules.finding.Severity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SurveyRuleTest {
    private static List<String> found(SurveyTally tally, Optional<Integer> population) {
        return found(Examples.FY2564, tally, population).stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " " + String.join("|", finding.arguments()))
                .toList();
    }

    private static List<Finding> found(Framework framework, SurveyTally tally, Optional<Integer> population) {
        return SurveyRule.checkAll(framework, Surveys.IIT, new SurveyAnswers(tally, population))
                .toList();
    }

    @ParameterizedTest(name = "{0} of {1} answered")
    @CsvSource({"29,200", "99,1000", "399,9000", "24,25"})
    void too_few_answers_are_found(int respondents, int population) {
        assertThat(found(Surveys.all(Surveys.form(), respondents, 0), Optional.of(population)))
                .anyMatch(finding -> finding.startsWith("V-1 WARNING IIT|" + respondents + "|"));
    }

    @ParameterizedTest(name = "{0} of {1} answered")
    @CsvSource({"30,200", "100,1000", "400,9000", "25,25"})
    void enough_answers_leave_the_response_rate_and_where_the_rule_comes_from(int respondents, int population) {
        assertThat(found(Examples.FY2564, Surveys.all(Surveys.form(), respondents, 0), Optional.of(population)))
                .extracting(Finding::rule)
                .containsExactly("V-3", "V-8");
    }

    @Test
    void the_response_rate_is_rounded_as_scores_are() {
        assertThat(found(Surveys.all(Surveys.form(), 40, 0), Optional.of(300))).contains("V-3 INFO IIT|40|300|13.33");
    }

    @Test
    void an_unknown_population_is_a_note_and_weighs_more_where_few_answered() {
        assertThat(found(Surveys.all(Surveys.form(), 30, 0), Optional.empty())).contains("V-2 INFO IIT|30|10|30|400");
        assertThat(found(Surveys.all(Surveys.form(), 29, 0), Optional.empty()))
                .contains("V-2 WARNING IIT|29|10|30|400");
    }

    @Test
    void nobody_is_a_finding_of_its_own() {
        assertThat(found(SurveyTally.NONE, Optional.of(100)))
                .containsExactly("V-3 INFO IIT|0|100|0.00", "V-4 WARNING IIT", "V-8 INFO IIT|2564");
    }

    @Test
    void more_respondents_than_people_is_an_error() {
        assertThat(found(Surveys.all(Surveys.form(), 40, 0), Optional.of(39))).contains("V-6 ERROR IIT|40|39");
    }

    @Test
    void parts_without_answers_are_listed_in_the_order_of_the_form() {
        SortedMap<QuestionCode, List<PartTally>> questions =
                new TreeMap<>(Surveys.all(Surveys.form(), 40, 0).questions());
        questions.remove(new QuestionCode("i10"));
        questions.put(
                new QuestionCode("i1"), List.of(PartTally.of(0, 40, new long[4]), PartTally.of(0, 0, 40, 0, 0, 0)));

        assertThat(found(new SurveyTally(40, questions), Optional.of(40))).contains("V-5 WARNING IIT|i1.1, i10.1");
    }

    @Test
    void answers_that_are_none_of_the_form_are_counted_and_located() {
        SurveyCounter counter = new SurveyCounter(Surveys.form());
        counter.respondent();
        counter.unreadable(0);
        counter.unreadable(2);

        assertThat(found(counter.tally(), Optional.of(1))).contains("V-9 ERROR IIT|2|i1.1, i2.1");
    }

    @Test
    void a_year_without_known_questions_says_that_answers_do_not_score() {
        assertThat(found(Examples.framework(2566), Surveys.all(Surveys.form(), 40, 0), Optional.of(40)))
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::rule)
                .containsExactly("V-10");
    }

    @Test
    void a_minimum_of_some_agencies_is_held_against_the_answers_group_by_group() {
        assertThat(ofGroups(5, Optional.of(1000)))
                .extracting(Finding::rule)
                .containsExactly("V-3", "V-7", "V-8", "V-10", "V-13");
        assertThat(group(5, Optional.of(1000))).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(group(5, Optional.of(1000)).get(0).arguments().get(4)).contains("M: 70", "S: 60", "L: 50", "S: 30");

        Finding some = group(45, Optional.empty()).get(0);
        assertThat(some.severity()).isEqualTo(Severity.INFO);
        assertThat(some.arguments().get(3))
                .contains("อบต. ขนาด M / subdistrict administrative organisation, size M: 40");
        assertThat(some.arguments().get(4))
                .contains("เทศบาลตำบล ขนาด M", ": 70", ": 60", "อบต. ขนาด L", ": 50")
                .doesNotContain("อบต. ขนาด M", ": 40", ": 30");
        assertThat(group(70, Optional.of(1000)).get(0).arguments()).last().isEqualTo("–");
        assertThat(group(20, Optional.of(20)).get(0).arguments())
                .as("all there are")
                .last()
                .isEqualTo("–");
    }

    private static List<Finding> ofGroups(int respondents, Optional<Integer> population) {
        return SurveyRule.checkAll(
                        Examples.framework(2567),
                        Surveys.EIT,
                        new SurveyAnswers(new SurveyTally(respondents, new TreeMap<>()), population))
                .toList();
    }

    private static List<Finding> group(int respondents, Optional<Integer> population) {
        return ofGroups(respondents, population).stream()
                .filter(finding -> finding.rule().equals("V-13"))
                .toList();
    }

    @Test
    void every_finding_carries_the_id_of_its_rule() {
        SurveyTally odd = SurveyTally.NONE.plus(new SurveyTally(5, new TreeMap<>()));
        for (SurveyRule rule : SurveyRule.values()) {
            for (int year : List.of(2564, 2566, 2567)) {
                rule.check(Examples.framework(year), Surveys.EIT, new SurveyAnswers(odd, Optional.of(3)))
                        .ifPresent(finding -> assertThat(finding.rule()).isEqualTo(rule.id()));
            }
        }
    }
}
