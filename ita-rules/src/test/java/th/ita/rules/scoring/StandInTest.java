package th.ita.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.score.ReportedScore;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandInTest {
    private static Standing.Known workedOut(ReportedScore figure) {
        return new Standing.Known(figure.score(), Interval.behind(figure), Basis.REPORTED);
    }

    @Test
    void a_figure_that_is_kept_says_what_it_would_say_worked_out_anew() {
        for (int hundredths : IntStream.rangeClosed(0, 10_000).toArray()) {
            ReportedScore figure = new ReportedScore(BigDecimal.valueOf(hundredths, 2));
            Standing first = StandIn.of(figure);

            assertThat(first).isEqualTo(workedOut(figure));
            assertThat(StandIn.of(figure)).isEqualTo(first);
        }
    }

    @Test
    void the_same_number_with_fewer_decimals_may_be_more() {
        for (String text : new String[] {"50", "50.0", "50.000", "100", "0"}) {
            ReportedScore figure = new ReportedScore(new BigDecimal(text));

            assertThat(StandIn.of(figure)).isEqualTo(workedOut(figure));
            assertThat(StandIn.of(figure)).isNotEqualTo(StandIn.of(new ReportedScore(new BigDecimal("50.00"))));
        }
    }
}
