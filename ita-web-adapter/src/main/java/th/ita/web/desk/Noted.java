package th.ita.web.desk;

import java.time.Clock;
import java.util.Optional;
import th.ita.domain.revision.Revision;
import th.ita.web.access.Caller;
import th.ita.web.access.Right;
import th.ita.web.access.audit.AuditTrail;

/**
 * Notes in the trail who changes what from where, before the change is there to be seen: what cannot be noted does not
 * happen.
 *
 * @param trail where it is noted
 * @param clock what tells the time
 * @param by who makes the change
 * @param right what is done
 * @param request the id of the request
 */
public record Noted(AuditTrail trail, Clock clock, Caller by, Right right, String request) implements Witness {
    /** What the trail says of a change that was noted and did not come to be. */
    public static final String NOT_DONE = "NOT_DONE";

    @Override
    public void before(Revision next) {
        trail.add(by.entry(clock.instant(), right, next.key(), next.number(), request));
    }

    @Override
    public void inVain(Revision next) {
        trail.add(by.entry(
                clock.instant(),
                NOT_DONE,
                Optional.of(next.key().agency()),
                next.key().toString(),
                next.number(),
                request));
    }
}
