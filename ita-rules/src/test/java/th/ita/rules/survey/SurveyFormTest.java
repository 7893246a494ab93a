package th.ita.rules.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.Examples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SurveyFormTest {
    @ParameterizedTest
    @CsvSource({"2563,IIT,51", "2564,IIT,51", "2565,IIT,51", "2563,EIT,19", "2564,EIT,19", "2565,EIT,19"})
    void a_form_has_a_line_for_each_part(int year, String instrument, int parts) {
        SurveyForm form = Surveys.form(Examples.framework(year), LevelCode.of(instrument));

        assertThat(form.parts()).hasSize(parts);
        assertThat(Surveys.codes(form)).doesNotHaveDuplicates();
    }

    @Test
    void parts_are_called_by_question_and_number() {
        assertThat(Surveys.codes(Surveys.form())).startsWith("i1.1", "i1.2", "i2.1", "i3.1");
    }

    @Test
    void an_answer_scores_by_the_scale_and_the_polarity_of_its_part() {
        SurveyForm form = Surveys.form();
        FormPart positive = form.parts().get(0);
        FormPart demanded = part(form, "i4.1");
        FormPart unfair = part(form, "i9.1");

        assertThat(positive.score(1)).isEqualTo(Fraction.of(33));
        assertThat(unfair.score(1)).isEqualTo(Fraction.of(67));
        assertThat(demanded.score(0)).as("yes, money is demanded").isEqualTo(Fraction.ZERO);
        assertThat(part(form, "i26.1").score(0)).as("yes, there is a plan").isEqualTo(Fraction.of(100));
    }

    @Test
    void open_data_is_no_survey_and_later_years_have_no_known_questions() {
        assertThat(SurveyForm.of(Examples.FY2564, LevelCode.of("OIT")).getLeft().code())
                .isEqualTo(SurveyRefusal.NOT_A_SURVEY);
        assertThat(SurveyForm.of(Examples.FY2564, LevelCode.of("XYZ")).getLeft().arguments())
                .containsExactly("XYZ", "2564", "IIT, EIT");
        assertThat(SurveyForm.of(Examples.framework(2566), Surveys.IIT)
                        .getLeft()
                        .code())
                .isEqualTo(SurveyRefusal.QUESTIONS_UNKNOWN);
    }

    @Test
    void a_counter_keeps_answers_blanks_and_refusals_apart() {
        SurveyCounter counter = new SurveyCounter(Surveys.form());
        counter.respondent();
        counter.respondent();
        counter.answer(0, 3);
        counter.blank(0);
        counter.noAnswer(1);
        counter.unreadable(1);

        SurveyTally tally = counter.tally();
        assertThat(tally.respondents()).isEqualTo(2);
        assertThat(tally.questions()).containsOnlyKeys(new QuestionCode("i1"));
        assertThat(tally.part(new QuestionCode("i1"), 0)).isEqualTo(PartTally.of(1, 0, 0, 0, 0, 1));
        assertThat(tally.part(new QuestionCode("i1"), 1)).isEqualTo(PartTally.of(0, 1, 1, new long[4]));
    }

    @Test
    void a_question_of_which_one_part_was_asked_is_tallied_whole() {
        SurveyCounter counter = new SurveyCounter(Surveys.form());
        counter.ask(4);

        assertThat(counter.tally().questions().get(new QuestionCode("i3")))
                .containsExactly(
                        PartTally.of(0, 0, new long[4]),
                        PartTally.of(0, 0, new long[4]),
                        PartTally.of(0, 0, new long[4]));
    }

    @Test
    void an_answer_that_a_scale_does_not_have_never_lands_in_the_next_part() {
        SurveyCounter counter = new SurveyCounter(Surveys.form());

        assertThatThrownBy(() -> counter.answer(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static FormPart part(SurveyForm form, String code) {
        return form.parts().stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
