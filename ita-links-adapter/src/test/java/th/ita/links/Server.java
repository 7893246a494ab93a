package th.ita.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server on this machine that plays every state a link can be in. */
final class Server implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final String scheme;
    final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    final List<String> agents = new CopyOnWriteArrayList<>();
    final AtomicInteger atOnce = new AtomicInteger();
    final AtomicInteger mostAtOnce = new AtomicInteger();

    /** Plays one path. */
    interface Play {
        void on(HttpExchange exchange, int time) throws IOException, InterruptedException;
    }

    Server(@Nullable SSLContext tls) {
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            if (tls == null) {
                server = HttpServer.create(anyPort, 0);
            } else {
                HttpsServer secure = HttpsServer.create(anyPort, 0);
                secure.setHttpsConfigurator(new HttpsConfigurator(tls));
                server = secure;
            }
            scheme = tls == null ? "http" : "https";
            server.setExecutor(workers);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Server play(String path, Play play) {
        server.createContext(path, exchange -> {
            int time = asked.computeIfAbsent(path, any -> new AtomicInteger()).incrementAndGet();
            agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                play.on(exchange, time);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                atOnce.decrementAndGet();
                exchange.close();
            }
        });
        return this;
    }

    static Play status(int status) {
        return (exchange, time) -> exchange.sendResponseHeaders(status, -1);
    }

    static Play leadsTo(int status, String address) {
        return (exchange, time) -> {
            exchange.getResponseHeaders().set("Location", address);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Play page(String text) {
        return (exchange, time) -> send(exchange, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    URI address(String path) {
        return URI.create(scheme + "://localhost:" + port() + path);
    }

    int port() {
        return server.getAddress().getPort();
    }

    int timesAsked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
