package th.ita.export.json;

import th.ita.rules.json.Json;
import th.ita.rules.reminders.Agenda;
import th.ita.rules.reminders.Reminder;
import th.ita.rules.wording.Messages;

/** What of a plan is due on a day, as JSON. */
public final class AgendaJson {
    private AgendaJson() {}

    /**
     * Writes how a plan stands on a day.
     *
     * @param agenda how it stands
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(Agenda agenda, Messages words) {
        return JsonPrinter.print(Json.object()
                .with("on", agenda.on().toString())
                .with("fiscalYear", agenda.fiscalYear().year())
                .with("passed", agenda.passed())
                .with(
                        "findings",
                        Json.list(agenda.findings().stream(), finding -> FindingMapping.write(finding, words)))
                .with("measures", Json.list(agenda.reminders().stream(), AgendaJson::reminder))
                .build());
    }

    private static Json reminder(Reminder reminder) {
        return Json.object()
                .with("number", reminder.index() + 1)
                .with("title", reminder.measure().title())
                .with("responsible", Json.texts(reminder.measure().responsible().stream()))
                .with("due", reminder.due().name())
                .with("lastDay", reminder.lastDay())
                .with("daysLeft", Json.of(reminder.lastDay(), day -> Json.of(reminder.daysLeft())))
                .build();
    }
}
