package th.ita.domain.period;

import java.time.LocalDate;
import th.ita.domain.text.Numerals;
import th.ita.domain.time.FiscalYear;

/** Puts periods into the words and digits of official papers; {@link PeriodPhrase} reads them back with the same days. */
final class OfficialWords {
    private static final int BUDDHIST_ERA = 543;

    private OfficialWords() {}

    static String of(Period period) {
        return Numerals.THAI.write(inArabicDigits(period));
    }

    /** A day such as 30 เมษายน 2564. */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    private static String inArabicDigits(Period period) {
        if (period instanceof Period.ThroughoutFiscalYear all) {
            return "ตลอดปีงบประมาณ พ.ศ. " + all.year();
        }
        if (period instanceof Period.Before before) {
            return "ก่อนวันที่ " + day(before.deadline());
        }
        if (period instanceof Period.By by) {
            return "ภายในวันที่ " + day(by.deadline());
        }
        if (period instanceof Period.During during) {
            return during(during.first(), during.last());
        }
        return period instanceof Period.Between between ? between(between.first(), between.last()) : period.text();
    }

    private static String during(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return "วันที่ " + day(first);
        }
        boolean wholeMonths = isWholeMonths(first, last);
        if (wholeMonths && last.equals(endAfter(first, 1))) {
            return "เดือน" + month(first);
        }
        if (!wholeMonths || !FiscalYear.isYear(first.getYear() + BUDDHIST_ERA)) {
            return between(first, last);
        }
        FiscalYear year = FiscalYear.containing(last);
        int quarter = Math.floorMod(first.getMonthValue() - 10, 12) / 3 + 1;
        if (last.equals(endAfter(first, 3)) && first.equals(quarter(year, quarter))) {
            return "ไตรมาสที่ " + quarter + " ปีงบประมาณ พ.ศ. " + year;
        }
        if (first.equals(year.firstDay()) && last.equals(year.checkpoint())) {
            return "รอบ 6 เดือนแรก ของปีงบประมาณ พ.ศ. " + year;
        }
        return first.equals(year.checkpoint().plusDays(1)) && last.equals(year.lastDay())
                ? "รอบ 6 เดือนหลัง ของปีงบประมาณ พ.ศ. " + year
                : between(first, last);
    }

    private static String between(LocalDate first, LocalDate last) {
        return isWholeMonths(first, last)
                ? "ตั้งแต่เดือน" + month(first) + " ถึงเดือน" + month(last)
                : "ตั้งแต่วันที่ " + day(first) + " ถึงวันที่ " + day(last);
    }

    private static LocalDate quarter(FiscalYear year, int quarter) {
        return year.firstDay().plusMonths(3L * (quarter - 1));
    }

    private static LocalDate endAfter(LocalDate first, int months) {
        return first.plusMonths(months).minusDays(1);
    }

    private static boolean isWholeMonths(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    }

    private static String month(LocalDate day) {
        return ThaiMonth.of(day.getMonth()).fullName() + " " + (day.getYear() + BUDDHIST_ERA);
    }
}
