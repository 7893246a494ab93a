package th.ita.web;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.Right;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;
import th.ita.web.http.Verb;
import th.ita.web.http.WebRefusal;

/** Tells whoever watches over the server how it is: alive as long as it answers, ready while its store can be read. */
final class Health {
    private final RevisionStore store;
    private final AtomicBoolean ending = new AtomicBoolean();

    Health(RevisionStore store) {
        this.store = store;
    }

    /** From now on no further requests should be sent here. */
    void ending() {
        ending.set(true);
    }

    List<Route> routes() {
        return List.of(
                new Route("getLive", Verb.GET, "/health/live", Right.LOOK_FROM_OUTSIDE, request -> up()),
                new Route("getReady", Verb.GET, "/health/ready", Right.LOOK_FROM_OUTSIDE, this::ready));
    }

    private Either<Refusal, Reply> ready(Request request) {
        if (ending.get()) {
            return Either.left(Refusal.of(WebRefusal.ENDING, Place.unknown()));
        }
        try {
            store.keys(Optional.empty(), 1);
            return up();
        } catch (StoreException trouble) {
            return Either.left(Refusal.of(
                    WebRefusal.STORE_TROUBLE, Place.unknown(), trouble.trouble().name()));
        }
    }

    private static Either<Refusal, Reply> up() {
        return Either.right(Reply.json("{\"status\": \"UP\"}\n"));
    }
}
