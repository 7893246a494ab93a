package th.ita.web.entry;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.GrantRequestJson;
import th.ita.web.access.Administration;
import th.ita.web.access.Gate;
import th.ita.web.access.Grants;
import th.ita.web.access.Right;
import th.ita.web.access.audit.AuditEntry;
import th.ita.web.access.audit.AuditPage;
import th.ita.web.access.audit.AuditPlace;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.http.Paged;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;
import th.ita.web.http.Verb;

/** Who asks, who may, and who did: for programs. */
public final class AccessApi {
    private static final String ROOT = "/api/v1";
    private static final String TOKENS = ROOT + "/tokens";
    private static final int LARGEST = 1 << 16;
    private static final int USUAL_DAYS = 90;
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Gate gate;
    private final Administration office;
    private final AuditTrail trail;

    /**
     * The interface.
     *
     * @param gate what makes links to sign in with
     * @param office what changes who may do what
     * @param trail who changed what from where
     */
    public AccessApi(Gate gate, Administration office, AuditTrail trail) {
        this.gate = gate;
        this.office = office;
        this.trail = trail;
    }

    /** {@return the addresses that are answered} */
    public List<Route> routes() {
        return List.of(
                new Route("getCaller", Verb.GET, ROOT + "/caller", Right.LIST_AGENCIES, this::caller),
                new Route("listTokens", Verb.GET, TOKENS, Right.MANAGE_ACCESS, this::tokens),
                new Route("createToken", Verb.POST, TOKENS, Right.MANAGE_ACCESS, this::create),
                new Route("revokeToken", Verb.DELETE, TOKENS + "/{token}", Right.MANAGE_ACCESS, this::revoke),
                new Route("createSignInLink", Verb.POST, ROOT + "/sign-in-links", Right.MANAGE_ACCESS, this::link),
                new Route(
                        "getAuditTrail",
                        Verb.GET,
                        ROOT + "/agencies/{agency}/audit-trail",
                        Right.READ_AUDIT_TRAIL,
                        this::trail));
    }

    private Either<Refusal, Reply> caller(Request request) {
        return Either.right(unkept(AccessJson.caller(request.caller(), request.formSecret())));
    }

    private Either<Refusal, Reply> tokens(Request request) {
        return office.book(request.caller()).map(AccessJson::tokens).map(Reply::json);
    }

    private Either<Refusal, Reply> create(Request request) {
        return asked(request)
                .flatMap(asked -> Grants.parse(asked.grants())
                        .flatMap(grants -> office.issue(
                                request.caller(),
                                asked.name(),
                                grants,
                                asked.days().orElse(USUAL_DAYS),
                                request.id())))
                .map(issued -> unkept(AccessJson.token(
                                issued.token(), issued.written().handedOver()))
                        .created(request.mount() + TOKENS + "/" + issued.token().id()));
    }

    private Either<Refusal, Reply> revoke(Request request) {
        return office.revoke(request.caller(), request.part("token"), request.id())
                .map(token -> Reply.nothing());
    }

    private Either<Refusal, Reply> link(Request request) {
        return asked(request)
                .flatMap(asked -> Grants.parse(asked.grants())
                        .flatMap(grants -> gate.link(asked.name(), grants, request.caller(), request.id())))
                .map(secret -> unkept(AccessJson.link(request.mount() + SignIn.link(secret))));
    }

    private Either<Refusal, Reply> trail(Request request) {
        return request.part(Route.AGENCY, AgencyId::parse)
                .flatMap(agency -> request.number("limit", 1, MOST, USUAL)
                        .flatMap(limit -> request.parameter("after", AuditPlace::parse)
                                .map(after -> page(request, agency, after, limit))));
    }

    private Reply page(Request request, AgencyId agency, Optional<AuditPlace> after, int limit) {
        AuditPage page = trail.page(entry -> isOf(agency, entry), after, limit);
        return Paged.of(
                Reply.json(AccessJson.trail(page.entries())),
                request,
                page.next().map(AuditPlace::toString),
                limit);
    }

    private static boolean isOf(AgencyId agency, AuditEntry entry) {
        return entry.about().startsWith(agency.value() + "/");
    }

    private static Either<Refusal, GrantRequestJson.Asked> asked(Request request) {
        return request.body(LARGEST).flatMap(bytes -> GrantRequestJson.read(bytes, "body.json"));
    }

    private static Reply unkept(String json) {
        return Reply.json(json).with("Cache-Control", "no-store");
    }
}
