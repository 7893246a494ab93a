package th.ita.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.ExamplePlan;
import th.ita.export.calendar.Ics.Component;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanCalendarTest {
    private static Measure measure(String title, String period) {
        return Measure.builder()
                .title(title)
                .method("ประกาศ; เผยแพร่, ติดตาม \\ รายงาน\nทางเว็บไซต์")
                .addResponsible("กองวิชาการและแผนงาน")
                .addResponsible("งานสารสนเทศ")
                .period(PeriodPhrase.read(period, FiscalYear.of(2564)))
                .build();
    }

    private static MeasuresPlan plan(Measure... measures) {
        return MeasuresPlan.builder()
                .from(ExamplePlan.plan())
                .measures(List.of(measures))
                .build();
    }

    private static List<Component> events(MeasuresPlan plan) {
        return Ics.read(PlanCalendar.write(plan, Language.TH)).inner();
    }

    @Test
    void a_measure_begins_and_is_due_and_the_year_has_its_days() {
        List<Component> events =
                events(plan(measure("ถาม-ตอบ", "ก่อนวันที่ ๓๐ เมษายน ๒๕๖๔"), measure("กฎหมาย", "เดือนเมษายน ๒๕๖๔")));

        assertThat(events)
                .extracting(event -> event.properties().get("DTSTART") + " " + event.text("SUMMARY"))
                .containsExactly(
                        "20210429 ครบกำหนด: ถาม-ตอบ",
                        "20210401 เริ่ม: กฎหมาย",
                        "20210430 ครบกำหนด: กฎหมาย",
                        "20210331 สิ้นรอบ 6 เดือนแรกของปีงบประมาณ พ.ศ. 2564: ติดตามผลการดำเนินการ",
                        "20210930 สิ้นปีงบประมาณ พ.ศ. 2564: รายงานผลการดำเนินการ");
        assertThat(events.get(2).properties().get("DTEND")).isEqualTo("20210501");
        assertThat(events.get(2).text("DESCRIPTION"))
                .isEqualTo("ประกาศ; เผยแพร่, ติดตาม \\ รายงาน\nทางเว็บไซต์\n"
                        + "ผู้รับผิดชอบ: กองวิชาการและแผนงาน, งานสารสนเทศ\nระยะเวลาดำเนินการ: เดือนเมษายน ๒๕๖๔");
    }

    @Test
    void what_is_open_has_an_alarm_and_what_is_done_has_none() {
        Measure open = measure("ก", "เดือนเมษายน ๒๕๖๔");
        Measure done = Measure.builder().from(open).result("เผยแพร่แล้ว").build();

        assertThat(events(plan(open)).get(1).inner())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.properties()).containsEntry("TRIGGER", "-P7D"));
        assertThat(events(plan(done)).get(1).inner()).isEmpty();
        assertThat(events(plan(done)).get(1).text("SUMMARY")).contains("ดำเนินการแล้ว");
    }

    @Test
    void ids_stay_when_a_period_or_another_measure_changes() {
        Measure law = measure("กฎหมาย", "ภายในวันที่ ๓๐ เมษายน ๒๕๖๔");
        String id = events(plan(law)).get(0).properties().get("UID");

        assertThat(events(plan(measure("ใหม่", "ภายใน ๑ มีนาคม ๒๕๖๔"), measure("กฎ หมาย", "ภายใน ๑ มีนาคม ๒๕๖๔")))
                        .get(1)
                        .properties())
                .containsEntry("UID", id);
        assertThat(events(plan(law, law)))
                .extracting(event -> event.properties().get("UID"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_measure_without_days_is_not_in_the_calendar_and_one_of_all_year_is_due_at_its_end() {
        Measure none = Measure.builder()
                .from(measure("ก", "ทั้งปี"))
                .period(Optional.empty())
                .build();

        assertThat(events(plan(none, measure("ข", "เมื่อมีงบประมาณ")))).hasSize(2);
        assertThat(events(plan(measure("ก", "ทั้งปี"))))
                .hasSize(3)
                .first()
                .satisfies(event -> assertThat(event.properties()).containsEntry("DTSTART", "20210930"));
    }

    @Test
    void lines_are_not_cut_between_a_letter_and_its_marks() {
        String title = "ทั้งที่นี่ผู้ใหญ่บ้านน้ำใจดี".repeat(20);
        String file = PlanCalendar.write(plan(measure(title, "ทั้งปี")), Language.TH);

        assertThat(file).doesNotContainPattern("\r\n \\p{Mn}");
        assertThat(Ics.read(file).inner().get(0).text("SUMMARY")).isEqualTo("ครบกำหนด: " + title);
    }
}
