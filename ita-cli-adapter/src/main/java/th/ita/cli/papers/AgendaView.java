package th.ita.cli.papers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import th.ita.cli.terminal.Columns;
import th.ita.cli.terminal.Terminal;
import th.ita.rules.finding.Finding;
import th.ita.rules.reminders.Agenda;
import th.ita.rules.reminders.Due;
import th.ita.rules.reminders.Reminder;

/** Shows what of a plan is due on a day, most pressing first. */
final class AgendaView {
    private final Terminal terminal;

    AgendaView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(Agenda agenda) {
        terminal.say(
                "agenda.head",
                terminal.words().day(agenda.on()),
                agenda.fiscalYear().toString(),
                Integer.toString(agenda.reminders().size()));
        for (Due due : Due.values()) {
            List<Reminder> such = agenda.that(due);
            if (!such.isEmpty()) {
                terminal.say("agenda.count", word(due), Integer.toString(such.size()));
            }
        }
        table(agenda).lines().forEach(terminal::line);
        agenda.findings().stream()
                .filter(finding -> !finding.subject().startsWith("measures["))
                .forEach(this::say);
    }

    private Columns table(Agenda agenda) {
        Columns columns = new Columns();
        Stream.of(Due.OVERDUE, Due.SOON, Due.RUNNING, Due.WITHOUT_DAYS)
                .flatMap(due -> agenda.that(due).stream()
                        .sorted(Comparator.comparingLong(Reminder::daysLeft).thenComparingInt(Reminder::index)))
                .forEach(reminder -> columns.row(
                        "  " + word(reminder.due()),
                        reminder.lastDay().map(terminal.words()::day).orElse("–"),
                        reminder.lastDay().isPresent() ? days(reminder.daysLeft()) : "–",
                        (reminder.index() + 1) + ". " + reminder.measure().title(),
                        String.join(", ", reminder.measure().responsible())));
        return columns;
    }

    private String days(long left) {
        return terminal.words().text(left < 0 ? "agenda.ago" : "agenda.left", Long.toString(Math.abs(left)));
    }

    private String word(Due due) {
        return terminal.words().text("due." + due.name());
    }

    private void say(Finding finding) {
        terminal.say(
                "cli.finding",
                terminal.words().text("severity." + finding.severity().name()),
                finding.rule(),
                terminal.words().finding(finding));
    }
}
