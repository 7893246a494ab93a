package th.ita.rules.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.score.Fraction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingsTest {
    @Test
    void equal_totals_share_a_rank_and_the_ranks_after_them_are_left_out() {
        Standings standings = Standings.of(new int[] {9000, 8500, 8500, 7000});

        assertThat(Arrays.stream(new int[] {9000, 8500, 8500, 7000}).map(standings::rank))
                .containsExactly(1, 2, 2, 4);
    }

    @Test
    void a_percentile_is_the_share_that_is_the_same_or_lower() {
        Standings standings = Standings.of(new int[] {9000, 8500, 8500, 7000});

        assertThat(standings.percentile(9000)).isEqualTo(Fraction.of(100));
        assertThat(standings.percentile(8500)).isEqualTo(Fraction.of(75));
        assertThat(standings.percentile(7000)).isEqualTo(Fraction.of(25));
        assertThat(Standings.of(new int[] {1, 2, 3}).percentile(1)).isEqualTo(Fraction.of(100, 3));
    }

    @Test
    void the_only_one_and_those_that_are_all_equal_are_at_100() {
        assertThat(Standings.of(new int[] {0}).percentile(0)).isEqualTo(Fraction.of(100));
        assertThat(Standings.of(new int[] {5000, 5000}).percentile(5000)).isEqualTo(Fraction.of(100));
        assertThat(Standings.of(new int[] {5000, 5000}).rank(5000)).isEqualTo(1);
    }

    @Test
    void unknown_totals_do_not_count() {
        Standings standings = Standings.of(new int[] {-1, 8000, -1, 7000});

        assertThat(standings.size()).isEqualTo(2);
        assertThat(standings.rank(7000)).isEqualTo(2);
        assertThat(standings.percentile(7000)).isEqualTo(Fraction.of(50));
    }
}
