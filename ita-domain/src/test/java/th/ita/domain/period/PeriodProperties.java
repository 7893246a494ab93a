package th.ita.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.time.FiscalYear;

class PeriodProperties {
    private static final FiscalYear FY2564 = FiscalYear.of(2564);

    @Property(tries = 2000)
    void what_a_period_prints_is_read_with_the_same_days(@ForAll("periods") Period period) {
        Period read = PeriodPhrase.read(period.official(), FY2564);

        assertThat(read.from()).isEqualTo(period.from());
        assertThat(read.to()).isEqualTo(period.to());
        assertThat(read.lastDay()).isEqualTo(period.lastDay());
    }

    @Property
    void days_pass_from_not_yet_to_over_and_never_back(
            @ForAll("periods") Period period, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        boolean inOrder = !other.isBefore(one);
        Phase earlier = period.phaseOn(inOrder ? one : other);
        Phase later = period.phaseOn(inOrder ? other : one);

        assertThat(earlier).isLessThanOrEqualTo(later);
        assertThat(period.lastDay()).isPresent();
        assertThat(period.phaseOn(period.lastDay().get())).isEqualTo(Phase.RUNNING);
        assertThat(period.phaseOn(period.lastDay().get().plusDays(1))).isEqualTo(Phase.OVER);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(LocalDate.of(1980, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<LocalDate> monthBegins = days().map(day -> day.withDayOfMonth(1));
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 13);
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(2500, 2699)
                        .map(year -> new Period.ThroughoutFiscalYear(FiscalYear.of(year), "")),
                Combinators.combine(days(), Arbitraries.integers().between(0, 400))
                        .as((first, length) -> new Period.During(first, first.plusDays(length), "")),
                Combinators.combine(monthBegins, months)
                        .as((first, length) -> new Period.During(
                                first, first.plusMonths(length).minusDays(1), "")),
                Combinators.combine(monthBegins, months)
                        .as((first, length) -> new Period.Between(
                                first, first.plusMonths(length).minusDays(1), "")),
                Combinators.combine(days(), Arbitraries.integers().between(0, 400))
                        .as((first, length) -> new Period.Between(first, first.plusDays(length), "")),
                days().map(day -> new Period.Before(day, "")),
                days().map(day -> new Period.By(day, "")));
    }
}
