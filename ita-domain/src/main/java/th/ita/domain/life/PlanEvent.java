package th.ita.domain.life;

import th.ita.domain.OutOfRangeException;
import th.ita.domain.revision.Stamp;

/**
 * A command that was accepted: something that happened to a plan.
 *
 * @param number its place in the trail, from 1
 * @param stamp when, by whom and why
 * @param command what
 */
public record PlanEvent(int number, Stamp stamp, PlanCommand command) {
    /** Checks the number. */
    public PlanEvent {
        if (number < 1) {
            throw new OutOfRangeException("number of an event", number, "1 or more");
        }
    }
}
