package th.ita.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.DomainRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FiscalYearTest {
    private final FiscalYear fy2564 = FiscalYear.of(2564);

    @Test
    void the_year_runs_from_october_to_september() {
        assertThat(fy2564.firstDay()).isEqualTo(LocalDate.of(2020, 10, 1));
        assertThat(fy2564.lastDay()).isEqualTo(LocalDate.of(2021, 9, 30));
    }

    @Test
    void a_day_lies_in_the_year_that_contains_it_and_in_no_other() {
        assertThat(FiscalYear.containing(LocalDate.of(2020, 9, 30))).isEqualTo(fy2564.previous());
        assertThat(FiscalYear.containing(LocalDate.of(2020, 10, 1))).isEqualTo(fy2564);
        assertThat(fy2564.contains(LocalDate.of(2021, 9, 30))).isTrue();
        assertThat(fy2564.contains(LocalDate.of(2021, 10, 1))).isFalse();
        assertThat(fy2564.next().contains(LocalDate.of(2021, 10, 1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2564", "๒๕๖๔", " ๒๕๖๔ "})
    void a_year_is_read_in_digits_of_either_set(String text) {
        assertThat(FiscalYear.parse(text).get()).isEqualTo(fy2564);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021", "64", "25640", "ปี 2564", "2564.0"})
    void a_text_that_is_no_year_of_the_buddhist_era_is_refused(String text) {
        assertThat(FiscalYear.parse(text).getLeft().code()).isEqualTo(DomainRefusal.NOT_A_FISCAL_YEAR);
        assertThat(FiscalYear.parse(text).getLeft().arguments()).containsExactly(text);
    }

    @Test
    void a_year_of_the_common_era_given_by_mistake_is_a_fault() {
        assertThatThrownBy(() -> FiscalYear.of(2021))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessageContaining("2021")
                .hasMessageContaining("Buddhist era");
    }
}
