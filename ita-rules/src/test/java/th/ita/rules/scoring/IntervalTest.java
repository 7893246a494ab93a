package th.ita.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.score.ReportedScore;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntervalTest {
    @ParameterizedTest
    @CsvSource({
        "49.89,9977/200,9979/200",
        "50,99/2,101/2",
        "0.00,0/1,1/200",
        "0,0/1,1/2",
        "100.00,19999/200,100/1",
    })
    void half_a_unit_of_the_last_digit_lies_behind_a_figure_within_0_and_100(String figure, String low, String high) {
        Interval behind = Interval.behind(ReportedScore.parse(figure).get());

        assertThat(behind.low()).hasToString(low);
        assertThat(behind.high()).hasToString(high);
    }
}
