package th.ita.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private static Grade level(String code, String from, String each) {
        BigDecimal bound = new BigDecimal(each);
        return new Grade(
                code,
                Bilingual.thai(code),
                new BigDecimal(from),
                new TreeMap<>(Map.of(LevelCode.of("IIT"), bound, LevelCode.of("OIT"), bound)));
    }

    private final GradeScale levels = new GradeScale(
            List.of(level("GOOD", "85", "85"), grade("PASS", "85"), grade("IMPROVE", "0"), level("BEST", "95", "95")));

    @ParameterizedTest
    @CsvSource({"96,95,95,BEST", "96,94.99,99,GOOD", "96,84.99,99,PASS", "85,85,85,GOOD", "84.99,99,99,IMPROVE"})
    void the_first_level_whose_total_and_conditions_are_met_is_earned(
            BigDecimal total, BigDecimal iit, BigDecimal oit, String code) {
        assertThat(levels.of(total, Map.of(LevelCode.of("IIT"), iit, LevelCode.of("OIT"), oit)))
                .map(Grade::code)
                .contains(code);
        assertThat(levels.byTotalAlone()).isFalse();
    }

    @Test
    void a_level_is_told_without_an_instrument_only_where_it_cannot_matter() {
        Map<LevelCode, BigDecimal> low = Map.of(LevelCode.of("IIT"), new BigDecimal("60"));

        assertThat(levels.of(new BigDecimal("96"), Map.of())).isEmpty();
        assertThat(levels.of(new BigDecimal("96"), low)).map(Grade::code).contains("PASS");
        assertThat(levels.of(new BigDecimal("84.99")).code()).isEqualTo("IMPROVE");
        assertThatThrownBy(() -> levels.of(new BigDecimal("96"))).isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void a_scale_whose_lowest_grade_has_conditions_is_a_fault() {
        assertThatThrownBy(() -> new GradeScale(List.of(level("ALL", "0", "50"))))
                .isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void a_grade_answers_to_its_code_and_its_names() {
        GradeScale named = new GradeScale(List.of(new Grade("PASS", new Bilingual("ผ่าน", "Pass"), BigDecimal.ZERO)));

        assertThat(List.of("PASS", "ผ่าน", "Pass"))
                .allSatisfy(text -> assertThat(named.called(text)).isPresent());
        assertThat(named.called("ผ่านดี")).isEmpty();
    }

    @Test
    void a_scale_that_does_not_reach_down_to_0_is_a_fault() {
        assertThatThrownBy(() -> new GradeScale(List.of(grade("A", "85")))).isInstanceOf(OutOfRangeException.class);
    }
}
