package th.ita.web.http;

import io.javalin.http.Context;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Place;
import th.ita.web.access.Right;
import th.ita.web.access.Caller;
import th.ita.web.access.Denial;
import th.ita.web.access.Gate;
import th.ita.web.access.Knock;
import th.ita.web.access.Visit;
import th.ita.web.access.network.NetAddress;

/** Lets a request to its route when whoever makes it may do what the route does. */
final class Doorkeeper {
    /** The attribute of a servlet's request by which the application around it says who asks. */
    static final String VOUCHED = Caller.class.getName();

    /** What a connection without an address counts as; no network has it. */
    private static final NetAddress NOWHERE = NetAddress.parse("::").get();

    private static final String AGENCY = "{agency}";

    private final Gate gate;
    private final Optional<String> personHeader;

    Doorkeeper(Gate gate, Optional<String> personHeader) {
        this.gate = gate;
        this.personHeader = personHeader;
    }

    /** The visit of a request that may do what its route does; the agency it is about has been looked at. */
    Either<Denial, Visit> admit(Route route, Context context, String id) {
        return gate.admit(knock(context, id))
                .flatMap(visit -> gate.confirm(visit, Optional.ofNullable(context.header("X-Form-Secret"))))
                .flatMap(visit -> may(visit, route, context));
    }

    private static Either<Denial, Visit> may(Visit visit, Route route, Context context) {
        if (route.right().scope() != Right.Scope.AGENCY) {
            return visit.may(route.right());
        }
        return AgencyId.parse(context.pathParam("agency"))
                .mapLeft(refusal -> new Denial(
                        Denial.Kind.FORBIDDEN, refusal.at(Place.path(AGENCY)), Duration.ZERO))
                .flatMap(agency -> visit.may(route.right(), agency))
                .map(caller -> visit);
    }

    private Knock knock(Context context, String id) {
        Object vouched = context.req().getAttribute(VOUCHED);
        return new Knock(
                context.method().name(),
                NetAddress.parse(context.req().getRemoteAddr()).getOrElse(NOWHERE),
                all(context, "X-Forwarded-For"),
                Optional.ofNullable(context.header("Authorization")),
                Optional.ofNullable(context.cookie(gate.cookie().name())),
                personHeader.map(name -> all(context, name)).orElse(List.of()),
                new Knock.Site(
                        Optional.ofNullable(context.header("Host")).orElse(""),
                        Optional.ofNullable(context.header("Origin")),
                        Optional.ofNullable(context.header("Sec-Fetch-Site"))),
                vouched instanceof Caller caller ? Optional.of(caller) : Optional.empty(),
                id);
    }

    private static List<String> all(Context context, String header) {
        return Collections.list(context.req().getHeaders(header));
    }
}
