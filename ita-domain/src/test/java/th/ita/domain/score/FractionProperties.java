package th.ita.domain.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FractionProperties {
    private static final Rounding TWO_HALF_UP = new Rounding(2, RoundingMode.HALF_UP);

    @Property
    void sums_and_products_do_not_depend_on_order(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void taking_away_and_dividing_undo_adding_and_multiplying(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        if (!b.equals(Fraction.ZERO)) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    @Property
    void numbers_small_or_great_are_worked_out_as_with_a_pencil(
            @ForAll("anySize") Fraction a, @ForAll("anySize") Fraction b) {
        BigInteger below = a.denominator().multiply(b.denominator());
        BigInteger one = a.numerator().multiply(b.denominator());
        BigInteger other = b.numerator().multiply(a.denominator());

        assertIs(a.plus(b), one.add(other), below);
        assertIs(a.minus(b), one.subtract(other), below);
        assertIs(a.times(b), a.numerator().multiply(b.numerator()), below);
        if (b.numerator().signum() != 0) {
            assertIs(a.dividedBy(b), one, other);
        }
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(one.compareTo(other));
    }

    @Property
    void a_sum_is_what_adding_one_by_one_gives_and_the_mean_its_share(
            @ForAll("alikeAndNot") List<Fraction> numbers, @ForAll("anySize") Fraction first) {
        List<Fraction> all = Stream.concat(Stream.of(first), numbers.stream()).toList();
        Fraction sum = all.stream().reduce(Fraction.ZERO, Fraction::plus);

        assertThat(Fraction.sum(all, number -> number)).isEqualTo(sum);
        assertThat(Fraction.mean(all, number -> number)).isEqualTo(sum.dividedBy(Fraction.of(all.size())));
    }

    @Example
    void nothing_sums_up_to_0_and_has_no_mean() {
        assertThat(Fraction.sum(List.<Fraction>of(), number -> number)).isEqualTo(Fraction.ZERO);
        assertThatThrownBy(() -> Fraction.mean(List.<Fraction>of(), number -> number))
                .isInstanceOf(ArithmeticException.class);
    }

    /** Neighbours over the same denominator, as scores have them, and others. */
    @Provide
    Arbitrary<List<Fraction>> alikeAndNot() {
        Arbitrary<Fraction> alike = Combinators.combine(
                        Arbitraries.longs().between(-(1L << 32), 1L << 32),
                        Arbitraries.of(1L, 100L, 200L, (1L << 31) - 1))
                .as(Fraction::of);
        return Arbitraries.oneOf(alike, alike, alike, anySize()).list().ofMaxSize(12);
    }

    /** In lowest terms, with the sign above the line. */
    private static void assertIs(Fraction found, BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        assertThat(found.numerator()).isEqualTo(numerator.divide(divisor));
        assertThat(found.denominator()).isEqualTo(denominator.divide(divisor));
    }

    @Provide
    Arbitrary<Fraction> anySize() {
        Arbitrary<Long> number = Arbitraries.of(3, 10, 29, 30, 31, 32, 33, 62)
                .flatMap(bits -> Arbitraries.longs().between(-(1L << bits), 1L << bits));
        return Combinators.combine(number, number.filter(below -> below != 0)).as(Fraction::of);
    }

    @Property
    void equal_numbers_are_equal_values_with_equal_hashes(@ForAll("fractions") Fraction a) {
        Fraction same = a.times(Fraction.of(7, 3)).dividedBy(Fraction.of(7, 3));

        assertThat(same).isEqualTo(a).hasSameHashCodeAs(a).isEqualByComparingTo(a);
        assertThat(same).hasToString(a.toString());
    }

    @Property
    void a_fraction_is_in_lowest_terms_be_it_of_machine_words_or_beyond(
            @ForAll long numerator, @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        for (Fraction any : List.of(Fraction.of(numerator, 720_720), a, a.times(b), a.plus(b))) {
            assertThat(any.numerator().gcd(any.denominator())).isEqualTo(BigInteger.ONE);
            assertThat(any.denominator()).isPositive();
        }
        assertThat(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(Long.MIN_VALUE, 6).numerator()).isEqualTo(BigInteger.valueOf(Long.MIN_VALUE / 2));
    }

    @Property
    void rounding_moves_a_number_by_half_a_unit_at_most(@ForAll("fractions") Fraction a) {
        Fraction moved = Fraction.of(a.rounded(TWO_HALF_UP)).minus(a);

        assertThat(moved).isBetween(Fraction.of(-1, 200), Fraction.of(1, 200));
    }

    @Property
    void units_are_those_of_the_rounded_fraction(
            @ForAll @LongRange(max = 100_000) long above,
            @ForAll @LongRange(min = 1, max = 5000) long below,
            @ForAll @IntRange(max = 10) int decimals,
            @ForAll RoundingMode mode) {
        Rounding rule = new Rounding(decimals, mode);
        if (mode != RoundingMode.UNNECESSARY) {
            assertThat(BigDecimal.valueOf(rule.units(above, below), decimals))
                    .isEqualTo(Fraction.of(above, below).rounded(rule));
        }
        assertThat(BigDecimal.valueOf(rule.units(above * below, below), decimals))
                .isEqualTo(Fraction.of(above).rounded(rule));
    }

    @Example
    void units_are_not_rounded_where_that_is_not_allowed() {
        Rounding exactly = new Rounding(1, RoundingMode.UNNECESSARY);

        assertThat(exactly.units(1, 5)).isEqualTo(2);
        assertThatThrownBy(() -> exactly.units(1, 3)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> exactly.units(Long.MAX_VALUE, 3)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void rounding_is_one_division(
            @ForAll("anySize") Fraction a, @ForAll @IntRange(max = 10) int decimals, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);

        assertThat(a.rounded(new Rounding(decimals, mode)))
                .isEqualTo(new BigDecimal(a.numerator()).divide(new BigDecimal(a.denominator()), decimals, mode));
    }

    @Example
    void a_half_goes_up() {
        assertThat(Fraction.of(new BigDecimal("71.545")).rounded(TWO_HALF_UP)).isEqualTo(new BigDecimal("71.55"));
        assertThat(Fraction.of(1, 3).rounded(TWO_HALF_UP)).isEqualTo(new BigDecimal("0.33"));
        assertThat(Fraction.of(2, 3).rounded(TWO_HALF_UP)).isEqualTo(new BigDecimal("0.67"));
    }

    @Example
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs().filter(d -> d != 0))
                .as(Fraction::of);
    }
}
