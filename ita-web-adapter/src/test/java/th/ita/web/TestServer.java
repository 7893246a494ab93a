package th.ita.web;

import io.vavr.control.Either;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.EvidenceProbe;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.publishing.SitePlace;
import th.ita.rules.frameworks.Frameworks;
import th.ita.web.access.AccessBook;
import th.ita.web.access.AccessBooks;
import th.ita.web.access.AccessSettings;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.http.Route;

/** A server of the test's own on a free port of the loopback, and a client of it. */
public final class TestServer implements AutoCloseable {
    /** The time of the server. */
    public static final Instant NOW = Instant.parse("2021-03-01T02:00:00Z");

    private final RevisionStore store;
    private final ItaWeb web;
    private final AccessBooks books;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestServer(RevisionStore store, ItaWeb web, AccessBooks books) {
        this.books = books;
        this.token = token("ผู้ทดสอบ", Grants.everywhere(Role.ADMINISTRATOR));
        this.store = store;
        this.web = web;
    }

    /** Starts a server over an empty store in memory. */
    public static TestServer start() {
        return start(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Starts a server by another clock. */
    public static TestServer start(Clock clock) {
        return new Setup().by(clock).start();
    }

    /** Starts a server with trouble that befalls whoever lists what its store has. */
    public static TestServer start(Clock clock, Consumer<RevisionStore> trouble) {
        return new Setup().by(clock).troubledBy(trouble).start();
    }

    /** How a server is set up, where it is not as usual. */
    public static final class Setup {
        private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        private Consumer<RevisionStore> trouble = store -> {};
        private AuditTrail trail = AuditTrail.inMemory(1000);
        private AccessSettings access = AccessSettings.LOOPBACK;
        private SortedMap<AgencyId, SitePlace> sites = Collections.emptySortedMap();
        private EvidenceProbe probe = query -> {
            throw new AssertionError("no evidence is looked at here: " + query);
        };

        /** As usual. */
        public Setup() {}

        /** By another clock. */
        public Setup by(Clock other) {
            clock = other;
            return this;
        }

        /** With trouble that befalls whoever lists what its store has. */
        public Setup troubledBy(Consumer<RevisionStore> other) {
            trouble = other;
            return this;
        }

        /** With another trail. */
        public Setup noting(AuditTrail other) {
            trail = other;
            return this;
        }

        /** With other ways in. */
        public Setup letting(AccessSettings other) {
            access = other;
            return this;
        }

        /** With another probe. */
        public Setup looking(EvidenceProbe other) {
            probe = other;
            return this;
        }

        /** Publishing the example's sites. */
        public Setup publishingTo(Path folder) {
            sites = new TreeMap<>(Map.of(
                    AgencyId.parse("เทศบาลนครอุดรธานี").get(),
                    new SitePlace(folder, Optional.of(URI.create("https://www.example.go.th/ita/")))));
            return this;
        }

        /** Starts it over an empty store in memory. */
        public TestServer start() {
            RevisionStore store =
                    troubled(RevisionStores.open("memory:", Opening.OR_NEW).get(), trouble);
            AccessBooks books = AccessBooks.inMemory(AccessBook.EMPTY);
            WebParts parts = new WebParts(
                            store, Frameworks.builtIn(), probe, clock, access, books, trail, new SecureRandom())
                    .publishingTo(sites);
            return new TestServer(store, ItaWeb.of(parts).start("127.0.0.1", 0), books);
        }

        /** Starts it with what the demonstration shows. */
        public TestServer startWithExample() {
            TestServer server = start();
            Demo.fill(server.store, Frameworks.builtIn(), Clock.fixed(NOW, ZoneOffset.UTC));
            return server;
        }
    }

    private static RevisionStore troubled(RevisionStore store, Consumer<RevisionStore> trouble) {
        return new RevisionStore() {
            @Override
            public Either<Conflict, Revision> append(Revision next) {
                return store.append(next);
            }

            @Override
            public Optional<Revision> latest(RevisionKey key) {
                return store.latest(key);
            }

            @Override
            public List<Revision> history(RevisionKey key, int after, int limit) {
                return store.history(key, after, limit);
            }

            @Override
            public List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
                trouble.accept(store);
                return store.keys(after, limit);
            }

            @Override
            public void close() {
                store.close();
            }
        };
    }

    /** The addresses of the contract: all that programs ask for. */
    public List<Route> apiRoutes() {
        return web.routes().stream()
                .filter(route -> route.path().matches("/(?:api|health|metrics)(?:/.*)?"))
                .toList();
    }

    /** The token that the client of this server shows. */
    public String ownToken() {
        return token;
    }

    /** Starts a server that keeps what the demonstration shows. */
    public static TestServer startWithExample() {
        return new Setup().startWithExample();
    }

    /** A token of somebody with roles. */
    public String token(String name, Grants grants) {
        return books.change(book -> book.issue(name, grants, 30, NOW, new SecureRandom()))
                .get()
                .written()
                .handedOver();
    }

    /** What the server keeps. */
    public RevisionStore store() {
        return store;
    }

    /** The address of a path. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + web.port() + path);
    }

    /** Asks with GET. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends any request as the administrator; the body is read as UTF-8. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request, token);
    }

    /** Sends any request as whoever has a token. */
    public HttpResponse<String> send(HttpRequest.Builder request, String by) throws IOException, InterruptedException {
        return client.send(
                request.setHeader("Authorization", "Bearer " + by).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Asks with GET for what is no text. */
    public HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A request with a body. */
    public HttpRequest.Builder with(String method, String path, String type, String body) {
        return HttpRequest.newBuilder(uri(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", type);
    }

    /** The address of the example's agency, encoded. */
    public static final String UDON =
            "/api/v1/agencies/" + java.net.URLEncoder.encode("เทศบาลนครอุดรธานี", StandardCharsets.UTF_8);

    @Override
    public void close() {
        web.close();
        store.close();
    }
}
