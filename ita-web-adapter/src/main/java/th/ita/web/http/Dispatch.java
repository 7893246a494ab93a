package th.ita.web.http;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.port.StoreException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.AccessSettings;
import th.ita.web.access.Gate;

/** Brings requests to their routes and replies back to the client. */
public final class Dispatch {
    private static final String ID = "th.ita.request-id";
    private static final String NO_ROUTE = "none";
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private final List<Route> routes;
    private final Doorkeeper door;
    private final Faults faults;
    private final Metrics metrics;
    private final ProblemPages pages;
    private final Clock clock;

    /**
     * A dispatch.
     *
     * @param routes all addresses that are answered
     * @param gate what every request goes through
     * @param access how people and programs get in
     * @param metrics what counts requests
     * @param faults where faults are told
     * @param clock what tells how long requests take
     * @param pages what tells people of problems
     */
    public Dispatch(
            List<Route> routes,
            Gate gate,
            AccessSettings access,
            Metrics metrics,
            Faults faults,
            Clock clock,
            ProblemPages pages) {
        this.door = new Doorkeeper(gate, access.personHeader(), pages);
        this.pages = pages;
        this.clock = clock;
        this.routes = List.copyOf(routes);
        this.metrics = metrics;
        this.faults = faults;
    }

    /**
     * Puts the routes into a server that is being made.
     *
     * @param config the server's configuration
     */
    public void into(JavalinConfig config) {
        RoutesConfig into = config.routes;
        routes.forEach(route -> add(route, into));
        into.exception(HttpResponseException.class, this::stray);
        into.exception(StoreException.class, (trouble, context) -> {
            faults.tell(id(context), trouble);
            refuse(
                    context,
                    Refusal.of(
                            WebRefusal.STORE_TROUBLE,
                            Place.unknown(),
                            trouble.trouble().name()));
        });
        into.exception(UncheckedIOException.class, (trouble, context) -> {
            faults.tell(id(context), trouble);
            refuse(context, Refusal.of(WebRefusal.FILE_TROUBLE, Place.unknown(), id(context)));
        });
        into.exception(Exception.class, (fault, context) -> {
            faults.tell(id(context), fault);
            refuse(context, Refusal.of(WebRefusal.INTERNAL, Place.unknown(), id(context)));
        });
    }

    private void add(Route route, RoutesConfig into) {
        into.addHttpHandler(
                HandlerType.findOrCreate(route.verb().name()), route.path(), context -> answer(route, context));
        if (route.verb() == Verb.GET) {
            into.addHttpHandler(HandlerType.HEAD, route.path(), context -> answer(route, context));
        }
    }

    private void answer(Route route, Context context) {
        Instant began = clock.instant();
        Request request = new Request(context, id(context), clock);
        Reply reply = door.admit(route, context, request).fold(reason -> reason, admitted -> answer(route, admitted));
        Replies.send(reply, request, context);
        metrics.count(route.id(), context.statusCode(), Duration.between(began, clock.instant()));
    }

    private Reply answer(Route route, Request request) {
        return route.answer().answer(request).getOrElseGet(refusal -> told(refusal, request));
    }

    /** Somebody who asks for what is not there asks no oftener than others. */
    private void stray(HttpResponseException refused, Context context) {
        Instant began = clock.instant();
        Request request = new Request(context, id(context), clock);
        Reply reply = door.strayed(context, request).orElseGet(() -> told(unrouted(refused, context), request));
        Replies.send(reply, request, context);
        metrics.count(NO_ROUTE, context.statusCode(), Duration.between(began, clock.instant()));
    }

    private static String id(Context context) {
        String known = context.attribute(ID);
        if (known != null) {
            return known;
        }
        String made = RequestIds.of(Optional.ofNullable(context.header(RequestIds.HEADER)));
        context.attribute(ID, made);
        return made;
    }

    private void refuse(Context context, Refusal refusal) {
        Request request = new Request(context, id(context), clock);
        Replies.send(told(refusal, request), request, context);
    }

    private Reply told(Refusal refusal, Request request) {
        return request.told(Problem.of(refusal, request.words()), refusal, pages);
    }

    /** What the server found no route for, in our own words. */
    private static Refusal unrouted(HttpResponseException refused, Context context) {
        return switch (refused.getStatus()) {
            case NOT_FOUND -> Refusal.of(WebRefusal.NO_SUCH_ADDRESS, Place.unknown(), context.path());
            case NOT_ALLOWED ->
                Refusal.of(
                        WebRefusal.METHOD_NOT_ALLOWED,
                        Place.unknown(),
                        context.method().name(),
                        refused.getDetails().values().stream().sorted().collect(Collectors.joining(", ")));
            default -> Refusal.of(WebRefusal.BAD_REQUEST, Place.unknown());
        };
    }
}
