package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.export.json.PlanJson;
import th.ita.export.reading.ReadingNotes;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckModesTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");

    @TempDir
    Path folder;

    private static MeasuresPlan report() {
        return PlanJson.read(Run.ita("import", EXAMPLE, "--json").out().getBytes(StandardCharsets.UTF_8), "import")
                .get()
                .plan();
    }

    private Path file(String name, MeasuresPlan plan) throws IOException {
        Path file = folder.resolve(name);
        return Files.writeString(file, PlanJson.write(plan, ReadingNotes.NONE));
    }

    private static MeasuresPlan with(List<Measure> measures) {
        return MeasuresPlan.builder().from(report()).measures(measures).build();
    }

    private static Measure open(Measure measure) {
        return Measure.builder().from(measure).result(Optional.empty()).build();
    }

    @Test
    void a_report_is_held_against_its_plan() throws IOException {
        List<Measure> done = new ArrayList<>(report().measures());
        Path plan =
                file("plan.json", with(done.stream().map(CheckModesTest::open).toList()));
        Measure last = done.remove(done.size() - 1);
        done.set(
                0,
                Measure.builder()
                        .from(done.get(0))
                        .done(LocalDate.of(2021, 5, 3))
                        .build());
        Path report = file("report.json", with(done));

        Run run = Run.ita("check", plan, "--against", report, "--lang", "th");
        Run json = Run.ita("check", plan, "--against", report, "--json");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("D-1", "“" + last.title() + "” ไม่มีในรายงานผล", "D-7", "แล้วเสร็จวันที่ 3 พฤษภาคม 2564");
        assertThat(json.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(json.out()).contains("\"rule\": \"D-1\"", "\"passed\": false", "\"pairs\"");
        assertThat(Run.ita("check", plan, "--against", EXAMPLE).code()).isZero();
        assertThat(Run.ita("check", report, "--against", report).out()).contains("D-2");
        Path same = file("same.json", with(List.of(done.get(1))));
        assertThat(Run.ita("check", same, "--against", same).out()).contains("The report is as the plan");
    }

    @Test
    void a_report_that_cannot_be_read_or_is_of_another_year_is_refused_by_its_name() throws IOException {
        Path other = file(
                "other.json",
                MeasuresPlan.builder()
                        .from(report())
                        .fiscalYear(report().fiscalYear().next())
                        .build());

        assertThat(Run.ita("check", EXAMPLE, "--against", other).err()).contains("other.json", "2565");
        Run missing = Run.ita("check", EXAMPLE, "--against", folder.resolve("none.json"));
        assertThat(missing.code()).isNotZero();
        assertThat(missing.err()).contains("none.json");
    }

    @Test
    void what_is_due_on_a_day_is_told_most_pressing_first() throws IOException {
        Path plan = file(
                "plan.json",
                with(report().measures().stream().map(CheckModesTest::open).toList()));

        Run run = Run.ita("check", plan, "--on", "2564-05-15", "--lang", "th");
        Run json = Run.ita("check", plan, "--on", "2021-05-15", "--json");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("ณ วันที่ 15 พฤษภาคม 2564", "เกิน", "เหลือ 138 วัน");
        assertThat(run.out().indexOf("เกิน ")).isLessThan(run.out().indexOf("เหลือ 138 วัน"));
        assertThat(json.out()).contains("\"on\": \"2021-05-15\"", "\"due\": \"OVERDUE\"", "\"daysLeft\": 138");
        assertThat(Run.ita("check", plan, "--on", "2020-11-01").code()).isZero();
    }

    @Test
    void a_day_that_is_none_and_two_ways_at_once_are_refused() {
        assertThat(Run.ita("check", EXAMPLE, "--on", "31/03/2564").err()).contains("--on", "31/03/2564", "2021-03-31");
        assertThat(Run.ita("check", EXAMPLE, "--on", "2021-03-31", "--against", EXAMPLE)
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void rules_are_listed_without_a_file_and_left_out_by_their_ids() {
        Run list = Run.ita("check", "--rules");
        Run year = Run.ita("check", "--rules", "--year", "2568");
        Run json = Run.ita("check", "--rules", "--json", "--without", "R-7");

        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("M-1", "measures[].result", "R-10", "Every result says what was done");
        assertThat(year.out()).contains("O27", "O28", "asked for: ", "*");
        assertThat(json.out())
                .contains("\"id\": \"R-8\"", "\"element\": \"analysis.urgent\"")
                .doesNotContain("\"R-7\"");
        assertThat(Run.ita("check", "--rules", "--year", "64").code()).isEqualTo(ExitCode.BAD_INPUT);

        Run all = Run.ita("check", EXAMPLE, "--item", "O43", "--json");
        Run fewer = Run.ita("check", EXAMPLE, "--item", "O43", "--json", "--without", "R-4, R-3");
        assertThat(all.out()).contains("\"R-4\"");
        assertThat(fewer.out()).doesNotContain("\"R-4\"", "\"R-3\"");
        assertThat(Run.ita("check", EXAMPLE, "--without", "R-99").err()).contains("--without", "R-99", "R-10");
    }

    @Test
    void the_dates_of_a_plan_are_written_for_calendars_the_same_each_time() throws IOException {
        Run run = Run.ita("report", EXAMPLE, "--format", "ics", "--out", folder.resolve("a"));
        Run.ita("report", EXAMPLE, "--format", "ics", "--out", folder.resolve("b"));

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("a/plan-2564.ics")).hasSameBinaryContentAs(folder.resolve("b/plan-2564.ics"));
        assertThat(Files.readString(folder.resolve("a/plan-2564.ics")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20210331");
    }
}
