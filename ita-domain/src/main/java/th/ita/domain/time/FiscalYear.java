package th.ita.domain.time;

import static th.ita.domain.refusal.DomainRefusal.NOT_A_FISCAL_YEAR;

import io.vavr.control.Either;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Numerals;

/**
 * A Thai fiscal year, named by its year of the Buddhist era: FY2564 runs from 1 October 2020 to 30 September 2021.
 *
 * <p>Source: Budget Procedures Act B.E. 2561, section 4. Immutable and thread-safe.
 *
 * @param year the year of the Buddhist era, 2500 to 2699
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST = 2500;
    private static final int LAST = 2699;

    /** Checks the range, which catches a year of the common era given by mistake. */
    public FiscalYear {
        if (!isYear(year)) {
            throw new OutOfRangeException("fiscal year", year, FIRST + " to " + LAST + " (Buddhist era)");
        }
    }

    /**
     * The fiscal year of a year of the Buddhist era.
     *
     * @param year the year, 2500 to 2699
     * @return the fiscal year
     * @throws OutOfRangeException if the year is outside that range
     */
    public static FiscalYear of(int year) {
        return new FiscalYear(year);
    }

    /**
     * Reads a fiscal year such as {@code "2564"} or {@code "๒๕๖๔"}.
     *
     * @param text the year in Thai or Arabic digits
     * @return the year, or why it is none
     */
    public static Either<Refusal, FiscalYear> parse(String text) {
        String digits = Numerals.ARABIC.write(text.strip());
        if (digits.matches("2[56][0-9]{2}")) {
            return Either.right(of(Integer.parseInt(digits)));
        }
        return Either.left(Refusal.of(NOT_A_FISCAL_YEAR, Place.unknown(), text));
    }

    /**
     * Tells whether a number is a year of the Buddhist era that this library knows.
     *
     * @param year any number
     * @return whether it is from 2500 to 2699
     */
    public static boolean isYear(int year) {
        return year >= FIRST && year <= LAST;
    }

    /**
     * The fiscal year a day falls in.
     *
     * @param day any day of the proleptic ISO calendar
     * @return the fiscal year
     */
    public static FiscalYear containing(LocalDate day) {
        return of(day.getYear() + BUDDHIST_ERA + (day.getMonthValue() >= 10 ? 1 : 0));
    }

    /** {@return 1 October, with which the year begins} */
    public LocalDate firstDay() {
        return LocalDate.of(year - BUDDHIST_ERA - 1, 10, 1);
    }

    /** {@return 30 September, with which the year ends} */
    public LocalDate lastDay() {
        return LocalDate.of(year - BUDDHIST_ERA, 9, 30);
    }

    /**
     * The day on which measures are followed up half way, with the first report on the year.
     *
     * @return 31 March, the last day of the first six months
     */
    public LocalDate checkpoint() {
        return LocalDate.of(year - BUDDHIST_ERA, 3, 31);
    }

    /** {@return the year before} */
    public FiscalYear previous() {
        return of(year - 1);
    }

    /** {@return the year after} */
    public FiscalYear next() {
        return of(year + 1);
    }

    /**
     * Tells whether a day lies in this year.
     *
     * @param day any day
     * @return whether it is from the first to the last day, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // Written out, as is the hash: a record puts its own together when it is first asked.
        return other instanceof FiscalYear that && year == that.year;
    }

    @Override
    public int hashCode() {
        return year;
    }

    /** {@return the year in Arabic digits, such as {@code 2564}, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
