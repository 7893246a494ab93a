package th.ita.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.util.JavalinException;
import io.vavr.control.Either;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import th.ita.domain.port.EvidenceProbe;
import th.ita.domain.refusal.Refusal;
import th.ita.links.ManyLooks;
import th.ita.web.access.Administration;
import th.ita.web.access.Gate;
import th.ita.web.access.Grants;
import th.ita.web.access.Secret;
import th.ita.web.api.Api;
import th.ita.web.desk.Desk;
import th.ita.web.desk.LinkLooks;
import th.ita.web.desk.Looking;
import th.ita.web.desk.Publishing;
import th.ita.web.entry.AccessApi;
import th.ita.web.entry.SignIn;
import th.ita.web.http.Dispatch;
import th.ita.web.http.Faults;
import th.ita.web.http.Metrics;
import th.ita.web.http.Route;
import th.ita.web.pages.Pages;

/**
 * The web adapter: as a servlet in a host's container, or as a server of its own.
 *
 * <p>Example: {@code ItaWeb.of(parts).start("127.0.0.1", 8421)}. Closing ends the server after the requests under way.
 */
public final class ItaWeb implements AutoCloseable {
    private static final long MILLIS_TO_END = 10_000;
    private static final System.Logger LOG = System.getLogger("th.ita.web");
    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    private final Javalin server;
    private final Health health;
    private final Gate gate;
    private final List<Route> routes;
    private final LinkLooks looks;

    private ItaWeb(Javalin server, Health health, Gate gate, List<Route> routes, LinkLooks looks) {
        this.looks = looks;
        this.routes = List.copyOf(routes);
        this.server = server;
        this.health = health;
        this.gate = gate;
    }

    /**
     * A web adapter that is not started yet.
     *
     * @param parts what it works with
     * @return the adapter
     */
    public static ItaWeb of(WebParts parts) {
        Health health = new Health(parts.store());
        Metrics metrics = new Metrics();
        Faults faults = (id, fault) -> LOG.log(System.Logger.Level.ERROR, "request " + id, fault);
        Desk desk = new Desk(parts.store(), parts.frameworks(), looking(parts.probe()), parts.clock());
        Gate gate = new Gate(parts.access(), parts.books(), parts.trail(), parts.clock(), parts.random());
        List<Route> routes = new ArrayList<>(health.routes());
        Publishing publishing = new Publishing(parts.frameworks(), parts.sites());
        routes.addAll(Api.routes(desk, publishing, parts.trail(), metrics));
        routes.addAll(new SignIn(gate).routes());
        Administration office = new Administration(parts.books(), parts.trail(), parts.clock(), parts.random());
        routes.addAll(new AccessApi(gate, office, parts.trail()).routes());
        LinkLooks looks = new LinkLooks(desk.looking(), fault -> faults.tell("links", fault));
        routes.addAll(Pages.routes(desk, publishing, looks, parts.trail()));
        Dispatch dispatch =
                new Dispatch(routes, gate, parts.access(), metrics, faults, parts.clock(), Pages.problems());
        return new ItaWeb(
                Javalin.create(config -> {
                    settings(config);
                    dispatch.into(config);
                }),
                health,
                gate,
                routes,
                looks);
    }

    private static Looking looking(EvidenceProbe probe) {
        return (queries, done) -> {
            try {
                return ManyLooks.at(probe, queries, done);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new EndedException(stopped);
            }
        };
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        config.jetty.modifyServer(ItaWeb::graceful);
    }

    /** Requests under way are answered before the server ends. */
    private static void graceful(Server jetty) {
        jetty.setHandler(new GracefulHandler());
        jetty.setStopTimeout(MILLIS_TO_END);
    }

    /**
     * {@return the servlet that answers all requests, for a host's container to mount; the host watches over who may
     * reach it}
     */
    public HttpServlet handler() {
        return new JavalinServlet(server.unsafe);
    }

    /**
     * Starts a server of its own.
     *
     * @param host the address to listen at
     * @param port the port, 0 for any that is free
     * @return this
     */
    public ItaWeb start(String host, int port) {
        server.start(host, port);
        return this;
    }

    /** All addresses that are answered. */
    List<Route> routes() {
        return routes;
    }

    /** A link that lets somebody in once, at the machine itself. */
    Either<Refusal, Secret> link(String name, Grants grants) {
        return gate.link(name, grants);
    }

    /** {@return the port that the server listens at} */
    public int port() {
        return server.port();
    }

    /** Ends the server; requests under way have ten seconds to be answered, then they are broken off. */
    @Override
    public void close() {
        health.ending();
        try {
            server.stop();
        } catch (JavalinException late) {
            LOG.log(System.Logger.Level.WARNING, "requests under way were broken off", late);
        } finally {
            looks.close();
        }
    }
}
