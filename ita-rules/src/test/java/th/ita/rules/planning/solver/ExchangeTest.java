package th.ita.rules.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExchangeTest {
    private static final int[] NO_UNITS = {-1, -1, -1, -1};
    private static final int[][] NOTHING = {{}, {}, {}, {}};

    /** Costs 9, 2, 3, 4 for gains 10, 5, 5, 0, of which 10 are needed. */
    private static Program program(int[] units, int[] capacities, int[][] dependsOn, boolean... must) {
        return new Program(
                new long[] {9, 2, 3, 4},
                List.of(new Program.Row(new long[] {10, 5, 5, 0}, 10)),
                units,
                capacities,
                dependsOn,
                new boolean[4],
                must);
    }

    private static long improved(Program program, long set) {
        return new Exchange(program).improved(set);
    }

    @Test
    void one_dear_item_goes_for_two_cheap_ones_and_what_nothing_needs_goes_for_none() {
        Program free = program(NO_UNITS, new int[0], NOTHING, false, false, false, false);

        assertThat(improved(free, 0b0001)).isEqualTo(0b0110);
        assertThat(improved(free, 0b1001)).isEqualTo(0b0110);
        assertThat(improved(free, 0b1111)).isEqualTo(0b0110);
        assertThat(improved(free, 0b0110)).isEqualTo(0b0110);
    }

    @Test
    void no_condition_is_broken_for_a_saving() {
        Program full = program(new int[] {-1, 0, 0, -1}, new int[] {1}, NOTHING, false, false, false, false);
        Program bound = program(NO_UNITS, new int[0], new int[][] {{}, {3}, {}, {}}, false, false, false, false);
        Program asked = program(NO_UNITS, new int[0], NOTHING, false, false, false, true);

        assertThat(improved(full, 0b0001)).isEqualTo(0b0001);
        assertThat(improved(bound, 0b0001))
                .as("two others and what one of them needs cost as much")
                .isEqualTo(0b0001);
        assertThat(improved(asked, 0b1001)).isEqualTo(0b1110);
    }
}
