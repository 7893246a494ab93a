package th.ita.rules.drafting;

import th.ita.domain.framework.DataPeriod;
import th.ita.domain.period.Period;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.text.Bilingual;
import th.ita.domain.text.Numerals;
import th.ita.domain.time.FiscalYear;

/**
 * When a measure is usually carried out, given which time its item's data must be from: the periods that the real report
 * in {@code examples/} uses, in its words. What is current is kept up all year, what is of the first half is done in it,
 * a report on the year before comes at the beginning, and all else before the answers of April.
 */
final class UsualPeriod {
    private UsualPeriod() {}

    static Period of(DataPeriod data, FiscalYear year) {
        return PeriodPhrase.read(words(data, year).th(), year);
    }

    /** The words for it; those in Thai are what {@link PeriodPhrase} reads the days from. */
    static Bilingual words(DataPeriod data, FiscalYear year) {
        String last = Integer.toString(year.year() - 1);
        String now = Integer.toString(year.year());
        String thaiLast = Numerals.THAI.write(last);
        String thaiNow = Numerals.THAI.write(now);
        return switch (data) {
            case CURRENT ->
                new Bilingual(
                        "ต่อเนื่องให้เป็นปัจจุบันตลอดทั้งปีงบประมาณ พ.ศ. " + thaiNow,
                        "Kept up to date throughout fiscal year B.E. " + now);
            case FIRST_HALF, FIRST_HALF_MONTHLY ->
                new Bilingual(
                        "ตั้งแต่เดือนตุลาคม " + thaiLast + " ถึงเดือนมีนาคม " + thaiNow,
                        "From October B.E. " + last + " to March B.E. " + now);
            case PREVIOUS_YEAR ->
                new Bilingual("เดือนตุลาคม-พฤศจิกายน " + thaiLast, "October to November B.E. " + last);
            case FISCAL_YEAR, COVERS_FISCAL_YEAR, ANALYSES_PREVIOUS_RESULT ->
                new Bilingual(
                        "ให้แล้วเสร็จก่อนวันที่ ๓๐ เมษายน " + thaiNow, "To be finished before 30 April B.E. " + now);
        };
    }
}
