package th.ita.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.rules.Examples;

/** Grades are read off the printed total, so a millionth below a bound still prints as the bound and earns its grade. */
class GradeProperties {
    private static final Fraction MILLIONTH = Fraction.of(1, 1_000_000);
    private static final Fraction HALF_A_HUNDREDTH = Fraction.of(5, 1_000);

    @Property
    void every_total_has_exactly_one_letter(@ForAll("exact") Fraction total) {
        Framework year = Examples.FY2564;
        BigDecimal printed = total.rounded(rounding(year));
        List<Grade> grades = scale(year).grades();

        long bands = grades.stream()
                .filter(grade -> printed.compareTo(grade.from()) >= 0)
                .filter(grade -> grades.indexOf(grade) == 0
                        || printed.compareTo(
                                        grades.get(grades.indexOf(grade) - 1).from())
                                < 0)
                .peek(grade -> assertThat(scale(year).of(printed)).isEqualTo(grade))
                .count();
        assertThat(bands).isEqualTo(1);
    }

    @Property
    void every_result_has_exactly_one_pass_level(
            @ForAll("passYears") Framework year,
            @ForAll("exact") Fraction total,
            @ForAll("instruments") Map<LevelCode, BigDecimal> instruments) {
        BigDecimal printed = total.rounded(rounding(year));
        Grade earned = scale(year).of(printed, instruments).orElseThrow();

        List<Grade> met = scale(year).grades().stream()
                .filter(grade -> printed.compareTo(grade.from()) >= 0)
                .filter(grade -> grade.conditions().entrySet().stream()
                        .allMatch(
                                condition -> instruments.get(condition.getKey()).compareTo(condition.getValue()) >= 0))
                .toList();
        assertThat(met).first().isEqualTo(earned);
        assertThat(met).allSatisfy(lower -> assertThat(lower.from()).isLessThanOrEqualTo(earned.from()));
    }

    @Property
    void around_a_bound_the_printed_figure_decides(@ForAll("years") Framework year, @ForAll("bounds") int index) {
        List<Grade> grades = scale(year).grades();
        Grade grade = grades.get(index % grades.size());
        Fraction bound = Fraction.of(grade.from());
        if (grade.from().signum() > 0) {
            assertThat(earned(year, bound.minus(MILLIONTH)).from()).isEqualByComparingTo(grade.from());
            assertThat(earned(year, bound.minus(HALF_A_HUNDREDTH)).from()).isEqualByComparingTo(grade.from());
            assertThat(earned(year, bound.minus(HALF_A_HUNDREDTH).minus(MILLIONTH))
                            .from())
                    .isLessThan(grade.from());
        }
        assertThat(earned(year, bound).from()).isEqualByComparingTo(grade.from());
        assertThat(earned(year, bound.plus(MILLIONTH)).from()).isEqualByComparingTo(grade.from());
    }

    @Property
    void instruments_that_are_not_known_yet_never_change_a_level_already_told(
            @ForAll("exact") Fraction total,
            @ForAll("instruments") Map<LevelCode, BigDecimal> all,
            @ForAll("bounds") int hidden) {
        Framework year = Examples.framework(2568);
        BigDecimal printed = total.rounded(rounding(year));
        Map<LevelCode, BigDecimal> some = new HashMap<>(all);
        some.remove(LevelCode.of(List.of("IIT", "EIT", "OIT").get(hidden % 3)));

        Optional<Grade> full = scale(year).of(printed, all);
        assertThat(full).isPresent();
        scale(year).of(printed, some).ifPresent(told -> assertThat(full).contains(told));
    }

    @Provide
    Arbitrary<Fraction> exact() {
        return Arbitraries.longs().between(0, 100_000_000).map(millionths -> Fraction.of(millionths, 1_000_000));
    }

    @Provide
    Arbitrary<Framework> years() {
        return Arbitraries.of(2563, 2564, 2565, 2566, 2567, 2568).map(Examples::framework);
    }

    @Provide
    Arbitrary<Framework> passYears() {
        return Arbitraries.of(2566, 2567, 2568).map(Examples::framework);
    }

    @Provide
    Arbitrary<Integer> bounds() {
        return Arbitraries.integers().between(0, 34);
    }

    @Provide
    Arbitrary<Map<LevelCode, BigDecimal>> instruments() {
        Arbitrary<BigDecimal> printed = Arbitraries.oneOf(
                Arbitraries.of("84.99", "85.00", "94.99", "95.00").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(2));
        return Combinators.combine(printed, printed, printed)
                .as((iit, eit, oit) ->
                        Map.of(LevelCode.of("IIT"), iit, LevelCode.of("EIT"), eit, LevelCode.of("OIT"), oit));
    }

    /** The grade where all instruments stand as the total does. */
    private static Grade earned(Framework year, Fraction total) {
        BigDecimal printed = total.rounded(rounding(year));
        Map<LevelCode, BigDecimal> instruments =
                Map.of(LevelCode.of("IIT"), printed, LevelCode.of("EIT"), printed, LevelCode.of("OIT"), printed);
        return scale(year).of(printed, instruments).orElseThrow();
    }

    private static GradeScale scale(Framework year) {
        return year.gradeScale().orElseThrow().value();
    }

    private static Rounding rounding(Framework year) {
        return year.rounding().orElseThrow().value();
    }
}
