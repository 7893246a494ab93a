package th.ita.export.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.period.Period;
import th.ita.domain.text.Language;
import th.ita.export.wording.ExportMessages;
import th.ita.rules.reminders.Reminder;
import th.ita.rules.wording.Messages;

/**
 * The dates of a plan as iCalendar (RFC 5545): when each measure begins and is due, the end of the first six months, and
 * the end of the year. Days are whole days without a time zone. A measure that is not done has alarms before it is due.
 *
 * <p>The same plan gives the same bytes: times of writing are the first moment of the fiscal year, and the ids of the
 * events follow from agency, year and title, so that a later file of the plan moves the events of an earlier one.
 */
public final class PlanCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String ONE_WEEK_BEFORE = "-P7D";

    private final MeasuresPlan plan;
    private final Messages words;
    private final ContentLines lines = new ContentLines();
    private final Map<String, Integer> seen = new HashMap<>();

    private PlanCalendar(MeasuresPlan plan, Language language) {
        this.plan = plan;
        this.words = ExportMessages.of(language);
    }

    /**
     * Writes the calendar of a plan.
     *
     * @param plan the plan
     * @param language the language of the events
     * @return the text of an {@code .ics} file, which holds it in UTF-8
     */
    public static String write(MeasuresPlan plan, Language language) {
        return new PlanCalendar(plan, language).written();
    }

    private String written() {
        String year = plan.fiscalYear().toString();
        String agency = plan.agency().name().in(words.language());
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//ITA//Measures plan//" + words.language().name())
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", words.text("calendar.name", agency, year));
        plan.measures().forEach(this::measure);
        event("checkpoint", "", plan.fiscalYear().checkpoint(), words.text("calendar.checkpoint", year), agency, true);
        event("year-end", "", plan.fiscalYear().lastDay(), words.text("calendar.year-end", year), agency, true);
        return lines.line("END", "VCALENDAR").toString();
    }

    private void measure(Measure measure) {
        boolean open = !Reminder.isDone(measure);
        Optional<Period> period = measure.period();
        period.filter(when -> !(when instanceof Period.ThroughoutFiscalYear))
                .flatMap(Period::from)
                .ifPresent(first -> event(
                        "begin",
                        measure.title(),
                        first,
                        words.text("calendar.begin", measure.title()),
                        description(measure),
                        false));
        period.flatMap(Period::lastDay)
                .ifPresent(last -> event(
                        "due",
                        measure.title(),
                        last,
                        words.text(open ? "calendar.due" : "calendar.done", measure.title()),
                        description(measure),
                        open));
    }

    private String description(Measure measure) {
        List<String> said = new ArrayList<>();
        measure.method().ifPresent(said::add);
        if (!measure.responsible().isEmpty()) {
            said.add(words.text("calendar.responsible", String.join(", ", measure.responsible())));
        }
        measure.period().ifPresent(period -> said.add(words.text("calendar.period", words(period))));
        return String.join("\n", said);
    }

    private String words(Period period) {
        return words.language() == Language.TH ? period.official() : period.text();
    }

    private void event(
            String kind, String title, LocalDate day, String summary, String description, boolean withAlarm) {
        lines.line("BEGIN", "VEVENT")
                .line("UID", id(kind, title))
                .line("DTSTAMP", plan.fiscalYear().firstDay().format(DAY) + "T000000Z")
                .line("DTSTART;VALUE=DATE", day.format(DAY))
                .line("DTEND;VALUE=DATE", day.plusDays(1).format(DAY))
                .text("SUMMARY", summary);
        if (!description.isEmpty()) {
            lines.text("DESCRIPTION", description);
        }
        lines.line("TRANSP", "TRANSPARENT");
        if (withAlarm) {
            lines.line("BEGIN", "VALARM")
                    .line("ACTION", "DISPLAY")
                    .text("DESCRIPTION", summary)
                    .line("TRIGGER", ONE_WEEK_BEFORE)
                    .line("END", "VALARM");
        }
        lines.line("END", "VEVENT");
    }

    /** The same for the same measure, whatever else changes; measures of one title count on. */
    private String id(String kind, String title) {
        String plain = title.replaceAll("\\s+", "");
        int number = seen.merge(kind + "\n" + plain, 1, Integer::sum);
        String name = String.join(
                "\n",
                plan.agency().id().toString(),
                plan.fiscalYear().toString(),
                kind,
                plain,
                Integer.toString(number));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
