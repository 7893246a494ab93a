package th.ita.domain.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.time.FiscalYear;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodPhraseTest {
    private static final FiscalYear FY2564 = FiscalYear.of(2564);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The phrases of a real report.
                "ตลอดเดือนเมษายน ๒๕๖๔ | During | 2021-04-01 | 2021-04-30",
                "เดือน เมษายน ๒๕๖๔ | During | 2021-04-01 | 2021-04-30",
                "ตั้งแต่เดือน ตุลาคม ๒๕๖๓ถึง เดือน มีนาคม ๒๕๖๔ | Between | 2020-10-01 | 2021-03-31",
                "เดือนตุลาคม ๒๕๖๓ - มีนาคม ๒๕๖๔ | Between | 2020-10-01 | 2021-03-31",
                "เดือนตุลาคม-พฤศจิกายน ๒๕๖๓ | Between | 2020-10-01 | 2020-11-30",
                "ให้แล้วเสร็จ ก่อนวันที่ ๓๐ เมษายน ๒๕๖๔ | Before | | 2021-04-30",
                "ให้แล้วเสร็จ ก่อนวันที่๓๐ เมษายน ๒๕๖๔ | Before | | 2021-04-30",
                "ต่อเนื่องให้เป็นปัจจุบันตลอดทั้งปี งบประมาณ พ.ศ.๒๕๖๔ | ThroughoutFiscalYear | 2020-10-01 | 2021-09-30",
                // How others write the same.
                "ต่อเนื่องให้เป็นปัจจุบันตลอดทั้งปีงบประมาณ พ.ศ.๒๕๖๔ | ThroughoutFiscalYear | 2020-10-01 | 2021-09-30",
                "ตลอดปีงบประมาณ | ThroughoutFiscalYear | 2020-10-01 | 2021-09-30",
                "ทั้งปี | ThroughoutFiscalYear | 2020-10-01 | 2021-09-30",
                "ภายในวันที่ 30 เมษายน 2564 | By | | 2021-04-30",
                "ภายในเดือนมีนาคม ๒๕๖๔ | By | | 2021-03-31",
                "1 ต.ค. 63 - 31 มี.ค. 64 | Between | 2020-10-01 | 2021-03-31",
                "ต.ค. ๖๓ – ก.ย. ๖๔ | Between | 2020-10-01 | 2021-09-30",
                "ตุลาคม - มีนาคม ๒๕๖๔ | Between | 2020-10-01 | 2021-03-31",
                "เดือนธันวาคม | During | 2020-12-01 | 2020-12-31",
                "มกราคม | During | 2021-01-01 | 2021-01-31",
                "วันที่ ๑๕ มกราคม ๒๕๖๔ | During | 2021-01-15 | 2021-01-15",
                "1-15 มิถุนายน 2564 | Between | 2021-06-01 | 2021-06-15",
                "ไตรมาสที่ ๒ | During | 2021-01-01 | 2021-03-31",
                "ไตรมาสที่ ๑-๒ | Between | 2020-10-01 | 2021-03-31",
                "ไตรมาส 2 ถึงไตรมาส 4/2564 | Between | 2021-01-01 | 2021-09-30",
                "ปีงบประมาณ พ.ศ. ๒๕๖๔ | ThroughoutFiscalYear | 2020-10-01 | 2021-09-30",
                "ประจำปีงบประมาณ 2564 | ThroughoutFiscalYear | 2020-10-01 | 2021-09-30",
                "ภายในปีงบประมาณ พ.ศ. ๒๕๖๔ | By | | 2021-09-30",
                "ไตรมาส 1/2564 | During | 2020-10-01 | 2020-12-31",
                "รอบ ๖ เดือนแรก | During | 2020-10-01 | 2021-03-31",
                "รอบ ๖ เดือนหลัง ของปีงบประมาณ พ.ศ. ๒๕๖๔ | During | 2021-04-01 | 2021-09-30",
                "เมษายน 2021 | During | 2021-04-01 | 2021-04-30",
                "กุมภาพันธ์ ๒๕๖๗ | During | 2024-02-01 | 2024-02-29",
            })
    void a_phrase_becomes_a_period_and_keeps_its_words(String phrase, String kind, LocalDate from, LocalDate to) {
        Period period = PeriodPhrase.read(phrase, FY2564);

        assertThat(period.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(period.from().orElse(null)).isEqualTo(from);
        assertThat(period.to().orElse(null)).isEqualTo(to);
        assertThat(period.text()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เมื่อมีงบประมาณ",
                "๓๑ เมษายน ๒๕๖๔",
                "เมษายน ๒๕๖๔ เป็นต้นไป",
                "มีนาคม ๒๕๖๔ - ตุลาคม ๒๕๖๓",
                "ก่อนวันที่ ๓๑ กุมภาพันธ์ ๒๕๖๔",
                "ตลอดปี ๑๒๓๔",
                "ปีงบประมาณ",
                "ไตรมาสที่ ๓-๒",
                "เมษายน ๙๙๙๙",
                "เมษายน ๒๔๙๙ - มีนาคม ๒๕๖๔",
                "",
            })
    void words_that_are_not_surely_a_time_stay_as_written(String phrase) {
        assertThat(PeriodPhrase.read(phrase, FY2564)).isEqualTo(new Period.AsWritten(phrase));
    }

    @Test
    void before_a_day_is_too_late_on_that_day_and_by_a_day_is_not() {
        Period before = PeriodPhrase.read("ก่อนวันที่ ๓๐ เมษายน ๒๕๖๔", FY2564);
        Period by = PeriodPhrase.read("ภายในวันที่ ๓๐ เมษายน ๒๕๖๔", FY2564);

        assertThat(before.lastDay()).contains(LocalDate.of(2021, 4, 29));
        assertThat(by.lastDay()).contains(LocalDate.of(2021, 4, 30));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_a_fault() {
        LocalDate day = LocalDate.of(2021, 4, 1);

        assertThatThrownBy(() -> new Period.Between(day, day.minusDays(1), "")).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> new Period.During(day, day.minusDays(1), "")).isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void a_period_that_reaches_beyond_the_year_does_not_lie_in_it() {
        assertThat(PeriodPhrase.read("เดือนตุลาคม ๒๕๖๔", FY2564).liesIn(FY2564)).isFalse();
        assertThat(PeriodPhrase.read("กันยายน - ตุลาคม ๒๕๖๔", FY2564).liesIn(FY2564))
                .isFalse();
        assertThat(PeriodPhrase.read("ก่อนวันที่ ๑ ตุลาคม ๒๕๖๔", FY2564).liesIn(FY2564))
                .isTrue();
    }
}
