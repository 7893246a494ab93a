package th.ita.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.framework.QuestionCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartTallyTest {
    @Test
    void only_answers_score_but_everybody_is_counted() {
        PartTally tally = PartTally.of(5, 6, 7, new long[] {1, 2, 3, 4});

        assertThat(tally.answered()).isEqualTo(10);
        assertThat(tally.given()).isEqualTo(28);
        assertThat(tally.counts()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(tally).hasToString("1,2,3,4 blank 5 no-answer 6 unreadable 7");
    }

    @Test
    void what_was_handed_over_can_be_changed_without_harm() {
        long[] counts = {1, 2};
        PartTally tally = PartTally.of(0, 0, counts);
        counts[0] = 99;

        assertThat(tally.count(0)).isEqualTo(1);
    }

    @Test
    void negative_and_endless_numbers_are_faults() {
        assertThatThrownBy(() -> PartTally.of(0, 0, 1, -1)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> PartTally.of(-1, 0)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> PartTally.of(0, 0, Long.MAX_VALUE, 1)).isInstanceOf(OutOfRangeException.class);
        PartTally most = PartTally.of(0, 0, Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(most)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> new SurveyAnswers(SurveyTally.NONE, Optional.of(-1)))
                .isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void a_part_that_was_not_counted_is_nothing() {
        assertThat(SurveyTally.NONE.part(new QuestionCode("i1"), 3)).isEqualTo(PartTally.NONE);
    }
}
