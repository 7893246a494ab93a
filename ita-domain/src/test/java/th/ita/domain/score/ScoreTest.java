package th.ita.domain.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.DomainRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreTest {
    @Test
    void a_score_lies_between_0_and_100() {
        assertThatThrownBy(() -> Score.of(Fraction.of(10_001, 100))).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> Score.of(Fraction.of(-1, 1_000_000))).isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void a_mean_is_exact() {
        assertThat(Score.mean(List.of(Score.FULL, Score.NONE, Score.NONE))).hasToString("100/3");
    }

    @Test
    void a_printed_score_is_read_in_digits_of_either_set_and_keeps_its_decimals() {
        assertThat(ReportedScore.parse("๔๙.๘๙").get()).hasToString("49.89");
        assertThat(ReportedScore.parse("50.00").get()).hasToString("50.00");
        assertThat(ReportedScore.parse("100").get().score()).isEqualTo(Score.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100.01", "-1", "1,000", "49.89%", "NaN", "49.", "1e2", "0x1", "49.89 50"})
    void what_is_not_a_printed_score_is_refused(String text) {
        assertThat(ReportedScore.parse(text).getLeft().code()).isEqualTo(DomainRefusal.NOT_A_SCORE);
    }
}
