package th.ita.web.api;

import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.rules.history.Saving;
import th.ita.web.access.Right;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Keeping;
import th.ita.web.desk.Noted;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Tag;
import th.ita.web.http.WebRefusal;

/** Changes that programs ask for: noted in the trail of who changes what from where, then made, then replied to. */
final class Changes {
    private final Desk desk;
    private final AuditTrail trail;

    Changes(Desk desk, AuditTrail trail) {
        this.desk = desk;
        this.trail = trail;
    }

    /** A change upon the revision of a number, for the reason that is given. */
    Keeping.Change change(Request request, Right right, int expected, String reason) {
        return new Keeping.Change(
                expected,
                request.caller().name(),
                reason,
                new Noted(trail, desk.clock(), request.caller(), right, request.id()));
    }

    /** The reply to a change that was made, came too late, or changes nothing. */
    static Reply reply(Saving saving, Request request) {
        return reply(saving, Reply.nothing(), request);
    }

    /** The same where there is more to tell of a change that was made, or that changes nothing. */
    static Reply reply(Saving saving, Reply told, Request request) {
        if (saving instanceof Saving.Kept kept) {
            return kept(kept.revision(), told, request);
        }
        if (saving instanceof Saving.Unchanged unchanged) {
            return told.tagged(unchanged.revision());
        }
        return conflict(((Saving.Conflicting) saving).current(), request);
    }

    private static Reply kept(Revision revision, Reply told, Request request) {
        String path = Address.path(request, revision.key());
        Reply reply = told.tagged(revision);
        return revision.number() == 1 ? reply.created(path) : reply;
    }

    private static Reply conflict(Optional<Revision> current, Request request) {
        String tag = current.map(revision -> Tag.of(revision).text()).orElse("–");
        Refusal refusal = Refusal.of(WebRefusal.REVISION_CONFLICT, Place.unknown(), tag);
        return Problem.of(refusal, current, request.words());
    }

    /** Why a change is not even tried; where the client saw another revision, with the latest. */
    static Reply refused(Refusal refusal, Optional<Revision> current, Request request) {
        return Problem.of(
                refusal, refusal.code() == WebRefusal.REVISION_CHANGED ? current : Optional.empty(), request.words());
    }
}
