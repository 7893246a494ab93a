package th.ita.rules.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.finding.Finding;

/**
 * A plan as it stands on a day.
 *
 * <p>Example: {@code Agenda.of(plan, LocalDate.of(2021, 3, 15)).findings()}.
 *
 * @param on the day
 * @param fiscalYear the year of the plan
 * @param reminders every measure in the order of the plan
 */
public record Agenda(LocalDate on, FiscalYear fiscalYear, List<Reminder> reminders) {
    /** Keeps its own copy of the list. */
    public Agenda {
        reminders = List.copyOf(reminders);
    }

    /**
     * Looks at a plan on a day.
     *
     * @param plan the plan, with the results it has so far
     * @param on the day
     * @return how it stands
     */
    public static Agenda of(MeasuresPlan plan, LocalDate on) {
        return new Agenda(
                on,
                plan.fiscalYear(),
                IntStream.range(0, plan.measures().size())
                        .mapToObj(i -> Reminder.of(i, plan.measures().get(i), on))
                        .toList());
    }

    /**
     * The measures that stand in a way, in the order of the plan.
     *
     * @param due the way
     * @return the measures
     */
    public List<Reminder> that(Due due) {
        return reminders.stream().filter(reminder -> reminder.due() == due).toList();
    }

    /** {@return whether nothing is overdue} */
    public boolean passed() {
        return that(Due.OVERDUE).isEmpty();
    }

    /** {@return what to be reminded of: what is overdue, what is due soon, the checkpoint, what has no days} */
    public List<Finding> findings() {
        return Stream.of(
                        outside().stream(),
                        on(ReminderRule.OVERDUE, Due.OVERDUE),
                        on(ReminderRule.SOON, Due.SOON),
                        checkpoint().stream(),
                        on(ReminderRule.WITHOUT_DAYS, Due.WITHOUT_DAYS))
                .flatMap(found -> found)
                .toList();
    }

    private Optional<Finding> outside() {
        return fiscalYear.contains(on)
                ? Optional.empty()
                : Optional.of(
                        finding(ReminderRule.OUTSIDE_THE_YEAR, "fiscalYear", "@day." + on, fiscalYear.toString()));
    }

    private Stream<Finding> on(ReminderRule rule, Due due) {
        return that(due).stream()
                .map(reminder -> finding(
                        rule,
                        "measures[" + reminder.index() + "].period",
                        Integer.toString(reminder.index() + 1),
                        reminder.measure().title(),
                        reminder.lastDay().map(day -> "@day." + day).orElse("–"),
                        Long.toString(Math.abs(reminder.daysLeft()))));
    }

    /** A word beforehand, as long before as of a measure that is due. */
    private Optional<Finding> checkpoint() {
        long left = ChronoUnit.DAYS.between(on, fiscalYear.checkpoint());
        long open = reminders.stream()
                .filter(reminder -> reminder.due() != Due.DONE && reminder.due() != Due.NOT_YET)
                .count();
        return left < 0 || left > Reminder.SOON_DAYS || open == 0
                ? Optional.empty()
                : Optional.of(finding(
                        ReminderRule.CHECKPOINT,
                        "measures",
                        "@day." + fiscalYear.checkpoint(),
                        Long.toString(left),
                        Long.toString(open)));
    }

    private static Finding finding(ReminderRule rule, String subject, String... arguments) {
        return new Finding(rule.id(), rule.severity(), subject, List.of(arguments));
    }
}
