package th.ita.export.site;

import th.ita.domain.measures.Measure;
import th.ita.rules.reminders.Reminder;

/** How far a measure has come, as its result says. Worded under {@code progress.NAME}. */
enum Progress {
    /** It says that it was done. */
    DONE,
    /** It says something, but not that it was done. */
    REPORTED,
    /** It says nothing. */
    OPEN;

    static Progress of(Measure measure) {
        if (Reminder.isDone(measure)) {
            return DONE;
        }
        return measure.result().filter(result -> !result.isBlank()).isPresent() ? REPORTED : OPEN;
    }

    /** Its name in data and in classes of style. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
