package th.ita.web.pages;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.rules.history.Saving;
import th.ita.web.access.Right;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Keeping;
import th.ita.web.desk.Noted;
import th.ita.web.http.Form;
import th.ita.web.http.Numbers;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.WebRefusal;

/** What becomes of a form that changes something: kept and noted in the trail, or shown again because others came first. */
final class Changing {
    /** The hidden field that says upon which revision a form was filled in. */
    static final String REVISION = "revision";

    private static final String REASON = "reason";
    private static final int MOST_REVISIONS = 999_999_999;
    private static final int CONFLICT = 409;
    private static final ZoneOffset BANGKOK = ZoneOffset.ofHours(7);

    private final Desk desk;
    private final AuditTrail trail;

    Changing(Desk desk, AuditTrail trail) {
        this.desk = desk;
        this.trail = trail;
    }

    /** Whether whoever asks has a right at an agency. */
    static boolean may(Request request, Right right, AgencyId agency) {
        return request.caller().may(right, agency).isRight();
    }

    LocalDate today() {
        return desk.clock().instant().atOffset(BANGKOK).toLocalDate();
    }

    static Either<Refusal, Integer> revision(Form form) {
        return form.text(REVISION)
                .map(text -> Numbers.parse(text, 0, MOST_REVISIONS))
                .orElseGet(() -> Either.left(Refusal.of(WebRefusal.PRECONDITION_MISSING, Place.path(REVISION))));
    }

    /** Who changes something, why, and upon which revision; the act itself is the reason where no other is given. */
    Either<Refusal, Keeping.Change> change(Form form, Request request, Right right, String usual) {
        return revision(form)
                .map(revision -> new Keeping.Change(
                        revision,
                        request.caller().name(),
                        form.text(REASON).filter(text -> !text.isBlank()).orElse(usual),
                        noted(request, right)));
    }

    /** Gives a command on the plan of a year. */
    Either<Refusal, Saving> give(Where where, PlanCommand command, Keeping.Change change) {
        return desk.keeping().give(life(where), command, change);
    }

    static RevisionKey life(Where where) {
        return new RevisionKey(where.agency(), where.year(), RecordKind.PLAN_LIFE);
    }

    /** Notes who does what, before it is done. */
    Noted noted(Request request, Right right) {
        return new Noted(trail, desk.clock(), request.caller(), right, request.id());
    }

    /** The reply to a form: where to read what became of it, or what others made of it meanwhile. */
    static Reply reply(Saving saving, String next, Function<Optional<Revision>, Reply> conflict) {
        if (saving instanceof Saving.Kept) {
            return Reply.seeOther(next + "?done=saved");
        }
        return saving instanceof Saving.Unchanged
                ? Reply.seeOther(next + "?done=unchanged")
                : conflict.apply(((Saving.Conflicting) saving).current()).as(CONFLICT);
    }
}
