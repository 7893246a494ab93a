package th.ita.web.http;

import io.javalin.http.Context;
import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.web.access.AccessRefusal;
import th.ita.web.access.Caller;
import th.ita.web.access.Denial;
import th.ita.web.access.Gate;
import th.ita.web.access.Knock;
import th.ita.web.access.Right;
import th.ita.web.access.Visit;
import th.ita.web.access.network.NetAddress;

/** Lets requests through the gate to their routes, and tells those who are turned away why. */
final class Doorkeeper {
    /** What a connection without an address counts as; no network has it. */
    private static final NetAddress NOWHERE = new NetAddress(0, 0);

    private static final String FORM_SECRET = "X-Form-Secret";
    private static final String SIGN_IN = "/sign-in";

    private final Gate gate;
    private final Optional<String> personHeader;
    private final ProblemPages pages;

    Doorkeeper(Gate gate, Optional<String> personHeader, ProblemPages pages) {
        this.pages = pages;
        this.gate = gate;
        this.personHeader = personHeader;
    }

    /** The request with who makes it; or what it is answered with instead of by its route. */
    Either<Reply, Request> admit(Route route, Context context, Request request) {
        return gate.admit(knock(context, request))
                .flatMap(visit -> permitted(visit, route, request))
                .flatMap(visit -> confirmed(visit, request))
                .mapLeft(denial -> turnedAway(denial, context, request))
                .map(visit -> request.admitted(visit, gate::formSecret));
    }

    /** What a request for nothing that is here is answered with: it goes through the gate too, so that it is counted. */
    Optional<Reply> strayed(Context context, Request request) {
        return gate.admit(knock(context, request))
                .fold(denial -> Optional.of(turnedAway(denial, context, request)), visit -> Optional.empty());
    }

    private static Either<Denial, Visit> permitted(Visit visit, Route route, Request request) {
        if (route.right().scope() != Right.Scope.AGENCY) {
            return visit.may(route.right());
        }
        return visit.known()
                .flatMap(known -> request.part(Route.AGENCY, AgencyId::parse).mapLeft(Denial::of))
                .flatMap(agency -> visit.may(route.right(), agency))
                .map(known -> visit);
    }

    /** The secret of a form comes in a header or in the form; the body is read only of who may do what they ask for. */
    private Either<Denial, Visit> confirmed(Visit visit, Request request) {
        if (gate.confirm(visit, Optional.empty()).isRight()) {
            return Either.right(visit);
        }
        Optional<String> header = request.header(FORM_SECRET);
        return header.isPresent()
                ? gate.confirm(visit, header)
                : request.form().mapLeft(Denial::of).flatMap(form -> gate.confirm(visit, form.text(Form.SECRET)));
    }

    private Knock knock(Context context, Request request) {
        return new Knock(
                context.req().getMethod(),
                NetAddress.parse(context.req().getRemoteAddr()).getOrElse(NOWHERE),
                values(context, "X-Forwarded-For"),
                request.header("Authorization"),
                request.cookie(gate.cookie().name()),
                personHeader.map(name -> values(context, name)).orElse(List.of()).stream()
                        .map(Doorkeeper::inUtf8)
                        .toList(),
                new Knock.Site(
                        request.header("Host").orElse(""), request.header("Origin"), request.header("Sec-Fetch-Site")),
                Optional.ofNullable(context.req().getAttribute(Caller.ATTRIBUTE))
                        .filter(Caller.class::isInstance)
                        .map(Caller.class::cast),
                request.id());
    }

    private static List<String> values(Context context, String header) {
        return Collections.list(context.req().getHeaders(header));
    }

    /** Headers come as Latin-1, but proxies write names in UTF-8. */
    private static String inUtf8(String value) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(value)) {
            return value;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return value;
        }
    }

    /** Somebody at a browser who has to sign in is sent there, and back afterwards. */
    private Reply turnedAway(Denial denial, Context context, Request request) {
        boolean page = request.isReading() && request.wantsPage();
        if (page && denial.refusal().code() == AccessRefusal.SIGN_IN_FIRST) {
            String here = context.path().substring(request.mount().length());
            String query = request.query().isEmpty() ? "" : "?" + request.query();
            return Reply.seeOther(
                    request.mount() + SIGN_IN + "?next=" + URLEncoder.encode(here + query, StandardCharsets.UTF_8));
        }
        return request.told(Problem.of(denial, request.words()), denial.refusal(), pages);
    }
}
