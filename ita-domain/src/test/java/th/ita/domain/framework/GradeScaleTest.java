package th.ita.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.text.Bilingual;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradeScaleTest {
    private static Grade grade(String code, String from) {
        return new Grade(code, Bilingual.thai(code), new BigDecimal(from));
    }

    private final GradeScale scale =
            new GradeScale(List.of(grade("F", "0"), grade("AA", "95"), grade("A", "85"), grade("E", "50")));

    @ParameterizedTest
    @CsvSource({"100.00,AA", "95.00,AA", "94.99,A", "85.00,A", "84.99,E", "50.00,E", "49.99,F", "0.00,F"})
    void a_printed_total_earns_the_grade_whose_bound_it_reaches(BigDecimal total, String code) {
        assertThat(scale.of(total).code()).isEqualTo(code);
    }

    @Test
    void a_scale_that_does_not_reach_down_to_0_is_a_fault() {
        assertThatThrownBy(() -> new GradeScale(List.of(grade("A", "85")))).isInstanceOf(OutOfRangeException.class);
    }
}
