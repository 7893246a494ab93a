package th.ita.web;

import io.javalin.util.JavalinBindException;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.input.FrameworkFolder;
import th.ita.links.HttpEvidenceProbe;
import th.ita.links.LinkSettings;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.frameworks.LayeredFrameworks;
import th.ita.web.access.AccessBooks;
import th.ita.web.access.AccessFile;
import th.ita.web.access.AccessSettings;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.access.network.TrustedProxies;

/**
 * A server that was put together as a command line asked for it, and started.
 *
 * @param web the server
 * @param store what it keeps documents in
 * @param root its address, as people open it
 */
record Serving(ItaWeb web, RevisionStore store, String root) implements AutoCloseable {
    static Either<Refusal, Serving> start(ServeOptions options, Clock clock, SecureRandom random, Path home) {
        Path file = options.access().orElse(home.resolve(AccessCommand.USUAL_FILE));
        AccessBooks books = new AccessFile(file, clock);
        return access(options, books, clock)
                .flatMap(access -> frameworks(options)
                        .flatMap(frameworks -> RevisionStores.open(options.store(), Opening.OR_NEW)
                                .mapLeft(refusal -> refusal.at(Place.path("--store")))
                                .flatMap(store -> listen(
                                        options,
                                        new WebParts(
                                                store,
                                                frameworks,
                                                HttpEvidenceProbe.of(LinkSettings.POLITE, clock),
                                                clock,
                                                access,
                                                books,
                                                options.demo()
                                                        ? AuditTrail.inMemory(WebParts.MOST_ENTRIES)
                                                        : AccessCommand.trail(file),
                                                random,
                                                options.sites())))));
    }

    /** How people get in, unless nobody could. */
    private static Either<Refusal, AccessSettings> access(ServeOptions options, AccessBooks books, Clock clock) {
        // Behind a proxy on the same machine there is the network again.
        boolean alone = options.host().isLoopback() && options.proxies().isEmpty();
        AccessSettings usual = alone ? AccessSettings.LOOPBACK : AccessSettings.NETWORK;
        return TrustedProxies.parse(options.proxies())
                .flatMap(trusted -> usual.trusting(trusted, options.personHeader()))
                .map(options.rates()::instead)
                .map(settings -> options.https() ? settings.overHttps() : settings)
                .flatMap(settings -> settings.obstacle(options.host(), books, clock.instant())
                        .<Either<Refusal, AccessSettings>>map(Either::left)
                        .orElseGet(() -> Either.right(settings)));
    }

    private static Either<Refusal, FrameworkSource> frameworks(ServeOptions options) {
        if (options.frameworks().isEmpty()) {
            return Either.right(Frameworks.builtIn());
        }
        return FrameworkFolder.read(options.frameworks().get())
                .toEither()
                .mapLeft(refusals -> refusals.get(0))
                .map(files -> LayeredFrameworks.overriding(Frameworks.builtIn(), files))
                .flatMap(both -> both.contested().isEmpty() || options.overriding()
                        ? Either.right(both)
                        : Either.left(Refusal.of(
                                ServeRefusal.CONTESTED_YEAR,
                                Place.path("--frameworks"),
                                both.contested().first().toString())));
    }

    private static Either<Refusal, Serving> listen(ServeOptions options, WebParts parts) {
        if (options.demo()) {
            Demo.fill(parts.store(), parts.frameworks(), parts.clock());
        }
        ItaWeb web = ItaWeb.of(parts);
        String host = options.host().toString();
        try {
            web.start(host, options.port());
        } catch (JavalinBindException taken) {
            parts.store().close();
            return Either.left(Refusal.of(
                    ServeRefusal.CANNOT_LISTEN,
                    Place.unknown(),
                    host + ":" + options.port(),
                    String.valueOf(taken.getMessage())));
        }
        String shown = options.host().isV4() ? host : "[" + host + "]";
        return Either.right(new Serving(web, parts.store(), "http://" + shown + ":" + web.port()));
    }

    @Override
    public void close() {
        try {
            web.close();
        } finally {
            store.close();
        }
    }
}
