package th.ita.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RangesTest {
    @Test
    void numbers_in_a_row_are_drawn_together() {
        assertThat(Ranges.of(List.of(1, 2, 3, 5, 8, 9))).isEqualTo("1–3, 5, 8–9");
        assertThat(Ranges.of(List.of(7))).isEqualTo("7");
        assertThat(Ranges.of(List.of(300, 301, 400))).isEqualTo("300–301, 400");
        assertThat(Ranges.of(List.of())).isEmpty();
    }
}
