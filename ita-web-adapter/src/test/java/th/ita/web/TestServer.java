package th.ita.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import th.ita.domain.port.Opening;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.RevisionStores;
import th.ita.rules.frameworks.Frameworks;

/** A server of the test's own on a free port of the loopback, and a client of it. */
public final class TestServer implements AutoCloseable {
    /** The time of the server. */
    public static final Instant NOW = Instant.parse("2021-03-01T02:00:00Z");

    private final RevisionStore store;
    private final ItaWeb web;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestServer(RevisionStore store, ItaWeb web) {
        this.store = store;
        this.web = web;
    }

    /** Starts a server over an empty store in memory. */
    public static TestServer start() {
        RevisionStore store =
                RevisionStores.open("memory:", Opening.OR_NEW).get();
        WebParts parts = WebParts.local(
                store,
                Frameworks.builtIn(),
                query -> {
                    throw new AssertionError("no evidence is looked at here: " + query);
                },
                Clock.fixed(NOW, ZoneOffset.UTC));
        return new TestServer(store, ItaWeb.of(parts).start("127.0.0.1", 0));
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

    /** Sends any request; the body is read as UTF-8. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        web.close();
        store.close();
    }
}
