package th.ita.rules.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import th.ita.domain.measures.Measure;
import th.ita.domain.period.Period;
import th.ita.domain.period.Phase;
import th.ita.rules.completeness.SaysDone;

/**
 * A measure as it stands on a day.
 *
 * @param index its place in the plan, from 0
 * @param measure the measure
 * @param due how it stands
 * @param lastDay the last day that is in time, if its period names one
 * @param daysLeft how many days are left after the day in question until that day, negative where it is past; 0 without it
 */
public record Reminder(int index, Measure measure, Due due, Optional<LocalDate> lastDay, long daysLeft) {
    /** So many days before the last day a measure is due soon. */
    public static final int SOON_DAYS = 30;

    static Reminder of(int index, Measure measure, LocalDate on) {
        Optional<LocalDate> last = measure.period().flatMap(Period::lastDay);
        long left = last.map(day -> ChronoUnit.DAYS.between(on, day)).orElse(0L);
        return new Reminder(index, measure, due(measure, on, left), last, left);
    }

    /**
     * Tells whether there is nothing left to remind of.
     *
     * @param measure a measure
     * @return whether it names the day it was done, or its result says that it was
     */
    public static boolean isDone(Measure measure) {
        return measure.done().isPresent()
                || measure.result()
                        .filter(result -> SaysDone.test(result, measure.method()))
                        .isPresent();
    }

    private static Due due(Measure measure, LocalDate on, long left) {
        if (isDone(measure)) {
            return Due.DONE;
        }
        Phase phase = measure.period().map(period -> period.phaseOn(on)).orElse(Phase.WITHOUT_DAYS);
        return switch (phase) {
            case OVER -> Due.OVERDUE;
            case RUNNING -> left <= SOON_DAYS ? Due.SOON : Due.RUNNING;
            case NOT_YET -> Due.NOT_YET;
            case WITHOUT_DAYS -> Due.WITHOUT_DAYS;
        };
    }
}
