package th.ita.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.OutOfRangeException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SurveyTest {
    @ParameterizedTest
    @CsvSource({"0,0", "25,25", "30,30", "120,30", "300,30", "301,31", "1000,100", "4000,400", "2147483647,400"})
    void a_tenth_must_answer_but_30_at_least_and_400_at_most_and_never_more_than_there_are(int population, int sample) {
        assertThat(new SampleRule(10, 30, Optional.of(400)).of(population)).isEqualTo(sample);
    }

    @Test
    void a_fixed_number_is_a_share_of_nothing() {
        assertThat(new SampleRule(0, 70, Optional.empty()).of(5000)).isEqualTo(70);
        assertThat(new SampleRule(0, 70, Optional.empty()).of(69)).isEqualTo(69);
    }

    @Test
    void questions_are_ordered_by_survey_and_number() {
        assertThat(Stream.of("i10", "e2", "i9", "e11").map(QuestionCode::new).sorted())
                .extracting(QuestionCode::value)
                .containsExactly("e2", "e11", "i9", "i10");
        assertThat(new QuestionCode("i30").number()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "i0", "I1", "i100", "1", "ข้อ1"})
    void what_is_no_question_code_is_a_fault(String text) {
        assertThatThrownBy(() -> new QuestionCode(text)).isInstanceOf(OutOfRangeException.class);
    }
}
