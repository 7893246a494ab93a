package th.ita.export.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerReaderTest {
    private final AnswerReader steps = reader("L4");
    private final AnswerReader yesNo = reader("YN");

    private static AnswerReader reader(String scale) {
        return new AnswerReader(SurveyFiles.framework(2564).answerScale(scale).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "1,0",
        "4,3",
        "๓,2",
        "' 2 ',1",
        "3.0,2",
        "มากที่สุด,3",
        "' มาก ',2",
        "น้อย,1",
        "น้อยที่สุดหรือไม่มีเลย,0",
        "น้อยที่สุด,0",
        "MOST,3",
        "least,0",
        "'Least, or none',0",
        "Little,1"
    })
    void an_answer_is_read_by_number_or_label(String cell, int answer) {
        assertThat(steps.read(cell)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,1", "มี,0", "ไม่มี,1", "'Yes, there is',0", "yes,0", "No,1"})
    void yes_and_no_are_read_in_the_order_of_the_form(String cell, int answer) {
        assertThat(yesNo.read(cell)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B"})
    void an_empty_cell_is_blank(String cell) {
        assertThat(steps.read(cell)).isEqualTo(AnswerReader.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ไม่ตอบ", "no answer", "No Answer", "NA", "n/a", "-", "–"})
    void words_for_no_answer_are_told_from_blanks(String cell) {
        assertThat(steps.read(cell)).isEqualTo(AnswerReader.NO_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "33", "67", "100", "๑๐๐", "33.0"})
    void a_score_is_never_taken_for_an_answer(String cell) {
        assertThat(steps.read(cell)).isEqualTo(AnswerReader.SCORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "5", "-1", "1.5", "1,000", "1e0", "๑๑", "มากๆ", "null", "?", "true", "99999999999"})
    void anything_else_is_no_answer_of_the_scale(String cell) {
        assertThat(steps.read(cell)).isEqualTo(AnswerReader.UNREADABLE);
    }

    @Test
    void zero_and_one_for_no_and_yes_are_not_guessed_at() {
        assertThat(yesNo.read("0")).isEqualTo(AnswerReader.SCORE);
    }

    @Test
    void what_was_read_once_is_read_the_same_again() {
        for (int i = 0; i < 3000; i++) {
            assertThat(steps.read("x" + i)).isEqualTo(AnswerReader.UNREADABLE);
        }
        assertThat(steps.read("x1")).isEqualTo(steps.read("x2999"));
        assertThat(steps.read("มาก")).isEqualTo(2);
    }
}
