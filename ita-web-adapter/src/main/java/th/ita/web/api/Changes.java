package th.ita.web.api;

import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.rules.history.Saving;
import th.ita.web.access.Right;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.desk.Desk;
import th.ita.web.http.Problem;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Tag;
import th.ita.web.http.WebRefusal;

/** What becomes of changes: a reply, and an entry in the trail of who changed what from where. */
final class Changes {
    private final Desk desk;
    private final AuditTrail trail;

    Changes(Desk desk, AuditTrail trail) {
        this.desk = desk;
        this.trail = trail;
    }

    /** The reply to a change that was made, came too late, or changes nothing. */
    Reply reply(Saving saving, Right right, Request request) {
        if (saving instanceof Saving.Kept kept) {
            return noted(kept.revision(), right, request);
        }
        if (saving instanceof Saving.Unchanged unchanged) {
            return Reply.nothing().tagged(unchanged.revision());
        }
        return conflict(((Saving.Conflicting) saving).current(), request);
    }

    private Reply noted(Revision revision, Right right, Request request) {
        trail.add(
                request.caller().entry(desk.clock().instant(), right, revision.key(), revision.number(), request.id()));
        String path = Address.path(request, revision.key());
        Reply reply = Reply.nothing().tagged(revision);
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
