package th.ita.domain.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import th.ita.domain.time.FiscalYear;

/**
 * A day or a month as a phrase names it, perhaps without a year: {@code 30เมษายน2564}, {@code เดือนตุลาคม}.
 *
 * @param day the day of the month, or 0 for the whole month
 * @param month the month
 * @param year the year of the Buddhist era, or 0 where none is named
 */
record CalendarPoint(int day, Month month, int year) {
    private static final int BUDDHIST_ERA = 543;

    /** The regular expression of a point whose groups are named after the given prefix; white space is squeezed out. */
    static String pattern(String prefix) {
        return "(?:วันที่)?(?<" + prefix + "Day>[0-9]{1,2})?(?:เดือน)?(?<" + prefix + "Month>" + ThaiMonth.ANY_NAME
                + ")(?:ปี)?(?:พ\\.ศ\\.)?(?<" + prefix + "Year>[0-9]{4}|[0-9]{2})?";
    }

    /** The point that a match holds under the prefix. */
    static CalendarPoint in(Matcher match, String prefix) {
        return new CalendarPoint(
                number(match.group(prefix + "Day")),
                ThaiMonth.named(match.group(prefix + "Month")),
                buddhistYear(number(match.group(prefix + "Year"))));
    }

    /** A year as written, two digits or of the common era included, as a full year of the Buddhist era; 0 stays. */
    static int buddhistYear(int written) {
        if (written == 0 || written >= 2400) {
            return written;
        }
        return written < 100 ? 2500 + written : written + BUDDHIST_ERA;
    }

    /** The same point with the year it must have in a fiscal year, unless it names one. */
    CalendarPoint placedIn(FiscalYear fiscalYear) {
        return year != 0 ? this : withYear(fiscalYear.year() - (month.compareTo(Month.OCTOBER) >= 0 ? 1 : 0));
    }

    /** The same point with the latest year that puts it no later than another, unless it names a year. */
    CalendarPoint placedBefore(CalendarPoint end) {
        boolean later = month.compareTo(end.month) > 0 || (month == end.month && day > end.day);
        return year != 0 ? this : withYear(end.year - (later ? 1 : 0));
    }

    /** The first day the point covers, or nothing if there is no such day. */
    Optional<LocalDate> firstDay() {
        return date(day == 0 ? 1 : day);
    }

    /** The last day the point covers, or nothing if there is no such day. */
    Optional<LocalDate> lastDay() {
        return date(day == 0 && FiscalYear.isYear(year) ? yearMonth().lengthOfMonth() : day);
    }

    private Optional<LocalDate> date(int dayOfMonth) {
        boolean exists = FiscalYear.isYear(year) && yearMonth().isValidDay(dayOfMonth);
        return exists ? Optional.of(yearMonth().atDay(dayOfMonth)) : Optional.empty();
    }

    private YearMonth yearMonth() {
        return YearMonth.of(year - BUDDHIST_ERA, month);
    }

    private CalendarPoint withYear(int named) {
        return new CalendarPoint(day, month, named);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
