package th.ita.rules.drafting;

import th.ita.domain.framework.DataPeriod;
import th.ita.domain.period.Period;
import th.ita.domain.period.PeriodPhrase;
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
        String now = Numerals.THAI.write(Integer.toString(year.year()));
        String before = Numerals.THAI.write(Integer.toString(year.year() - 1));
        String words = switch (data) {
            case CURRENT -> "ต่อเนื่องให้เป็นปัจจุบันตลอดทั้งปีงบประมาณ พ.ศ. " + now;
            case FIRST_HALF, FIRST_HALF_MONTHLY -> "ตั้งแต่เดือนตุลาคม " + before + " ถึงเดือนมีนาคม " + now;
            case PREVIOUS_YEAR -> "เดือนตุลาคม-พฤศจิกายน " + before;
            case FISCAL_YEAR, COVERS_FISCAL_YEAR, ANALYSES_PREVIOUS_RESULT -> "ให้แล้วเสร็จก่อนวันที่ ๓๐ เมษายน " + now;
        };
        return PeriodPhrase.read(words, year);
    }
}
