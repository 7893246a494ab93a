package th.ita.rules.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.PeriodPhrase;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.Examples;
import th.ita.rules.finding.Finding;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaTest {
    private static Measure open(String period) {
        return Examples.measure("กฎหมาย", 6)
                .result(Optional.empty())
                .period(PeriodPhrase.read(period, FiscalYear.of(2564)))
                .build();
    }

    private static Agenda on(String day, Measure... measures) {
        return Agenda.of(Examples.plan(List.of(measures)).build(), LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "เดือนเมษายน ๒๕๖๔, 2021-03-31, NOT_YET, 30",
        "เดือนเมษายน ๒๕๖๔, 2021-04-01, SOON, 29",
        "เดือนเมษายน ๒๕๖๔, 2021-04-30, SOON, 0",
        "เดือนเมษายน ๒๕๖๔, 2021-05-01, OVERDUE, -1",
        "ก่อนวันที่ ๓๐ เมษายน ๒๕๖๔, 2021-04-30, OVERDUE, -1",
        "ก่อนวันที่ ๓๐ เมษายน ๒๕๖๔, 2021-03-29, RUNNING, 31",
        "ตลอดปีงบประมาณ, 2020-09-30, NOT_YET, 365",
        "เมื่อมีงบประมาณ, 2021-04-30, WITHOUT_DAYS, 0",
    })
    void a_measure_without_a_result_is_due_by_its_period(String period, String day, Due due, long left) {
        assertThat(on(day, open(period)).reminders()).singleElement().satisfies(reminder -> {
            assertThat(reminder.due()).isEqualTo(due);
            assertThat(reminder.daysLeft()).isEqualTo(left);
        });
    }

    @Test
    void a_measure_is_done_when_its_result_says_so_or_names_a_day() {
        Measure done = Examples.measure("กฎหมาย", 6).build();
        Measure promised = Measure.builder().from(done).result("จะดำเนินการ").build();
        Measure dated =
                Measure.builder().from(promised).done(LocalDate.of(2021, 4, 2)).build();

        assertThat(on("2021-06-01", done, promised, dated).reminders())
                .extracting(Reminder::due)
                .containsExactly(Due.DONE, Due.OVERDUE, Due.DONE);
    }

    @ParameterizedTest
    @EnumSource(ReminderRule.class)
    void each_rule_has_a_day_on_which_it_speaks_and_one_on_which_it_is_silent(ReminderRule rule) {
        Agenda speaking = switch (rule) {
            case OVERDUE -> on("2021-05-01", open("เมษายน ๒๕๖๔"));
            case SOON -> on("2021-04-15", open("เมษายน ๒๕๖๔"));
            case CHECKPOINT -> on("2021-03-15", open("ตลอดปีงบประมาณ"));
            case WITHOUT_DAYS -> on("2021-04-15", open("เมื่อมีงบประมาณ"));
            case OUTSIDE_THE_YEAR -> on("2021-10-01");
        };

        assertThat(speaking.findings()).extracting(Finding::rule).containsExactly(rule.id());
        assertThat(speaking.passed()).isEqualTo(rule != ReminderRule.OVERDUE);
        assertThat(on("2020-12-01", open("เมษายน ๒๕๖๔")).findings()).isEmpty();
    }

    @Test
    void the_checkpoint_is_announced_up_to_the_day_itself() {
        Measure allYear = open("ตลอดปีงบประมาณ");

        assertThat(on("2021-02-28", allYear).findings()).isEmpty();
        assertThat(on("2021-03-31", allYear).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("@day.2021-03-31", "0", "1"));
        assertThat(on("2021-04-01", allYear).findings()).isEmpty();
    }
}
