package th.ita.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.time.FiscalYear;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficialWordsTest {
    private static final FiscalYear FY2564 = FiscalYear.of(2564);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ทั้งปี | ตลอดปีงบประมาณ พ.ศ. ๒๕๖๔",
                "เม.ย. 64 | เดือนเมษายน ๒๕๖๔",
                "15 ม.ค. 64 | วันที่ ๑๕ มกราคม ๒๕๖๔",
                "ไตรมาส 2 | ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๔",
                "6 เดือนแรก | รอบ ๖ เดือนแรก ของปีงบประมาณ พ.ศ. ๒๕๖๔",
                "6 เดือนหลัง | รอบ ๖ เดือนหลัง ของปีงบประมาณ พ.ศ. ๒๕๖๔",
                "ต.ค. - มี.ค. 64 | ตั้งแต่เดือนตุลาคม ๒๕๖๓ ถึงเดือนมีนาคม ๒๕๖๔",
                "1 ต.ค. 63 - 15 มี.ค. 64 | ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๓ ถึงวันที่ ๑๕ มีนาคม ๒๕๖๔",
                "ก่อน 30 เม.ย. | ก่อนวันที่ ๓๐ เมษายน ๒๕๖๔",
                "ภายในมีนาคม 2564 | ภายในวันที่ ๓๑ มีนาคม ๒๕๖๔",
                "เมื่อมีงบประมาณ | เมื่อมีงบประมาณ",
            })
    void a_period_prints_itself_in_official_thai(String read, String printed) {
        assertThat(PeriodPhrase.read(read, FY2564).official()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "ต.ค. - ธ.ค. 63, 2020-09-30, NOT_YET",
        "ต.ค. - ธ.ค. 63, 2020-10-01, RUNNING",
        "ต.ค. - ธ.ค. 63, 2020-12-31, RUNNING",
        "ต.ค. - ธ.ค. 63, 2021-01-01, OVER",
        "ก่อน 30 เม.ย. 64, 2019-01-01, RUNNING",
        "ก่อน 30 เม.ย. 64, 2021-04-30, OVER",
        "ภายใน 30 เม.ย. 64, 2021-04-30, RUNNING",
        "เมื่อมีงบประมาณ, 2021-04-30, WITHOUT_DAYS",
    })
    void a_day_is_before_in_or_after_a_period(String phrase, LocalDate day, Phase phase) {
        assertThat(PeriodPhrase.read(phrase, FY2564).phaseOn(day)).isEqualTo(phase);
    }

    @Test
    void the_checkpoint_is_the_end_of_the_first_six_months() {
        assertThat(FY2564.checkpoint()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(FY2564.contains(FY2564.checkpoint())).isTrue();
    }

    @Test
    void days_on_which_something_was_done_are_found_in_a_text() {
        assertThat(ThaiDay.saidIn("ประกาศเมื่อวันที่ ๑๕ มกราคม ๒๕๖๔ และอบรมเมื่อวันที่ 3 - 5 ก.พ. 64 เรียบร้อยแล้ว"))
                .containsExactly(LocalDate.of(2021, 1, 15), LocalDate.of(2021, 2, 5));
        assertThat(ThaiDay.saidIn("ภายในวันที่ ๑๕ มกราคม ๒๕๖๔ เมื่อวันที่ ๓ มีนาคม เมื่อวันที่ ๓๑ เมษายน ๒๕๖๔"))
                .isEmpty();
        assertThat(ThaiDay.write(LocalDate.of(2021, 4, 30))).isEqualTo("๓๐ เมษายน ๒๕๖๔");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-03-31",
                "2564-03-31",
                "๒๕๖๔-๐๓-๓๑",
                "31 มี.ค. 64",
                " ๓๑ มีนาคม พ.ศ. ๒๕๖๔",
                "วันที่ 31 มีนาคม 2021"
            })
    void a_day_is_read_as_data_and_as_people_write_it(String text) {
        assertThat(ThaiDay.parse(text).get()).isEqualTo(LocalDate.of(2021, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2021-02-29",
                "2021-13-01",
                "2021-00-01",
                "0000-01-01",
                "31/03/2564",
                "มีนาคม 2564",
                "31 มีนาคม"
            })
    void anything_else_is_no_day(String text) {
        assertThat(ThaiDay.parse(text).getLeft().arguments()).containsExactly(text);
    }
}
