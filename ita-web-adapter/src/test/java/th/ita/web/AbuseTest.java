package th.ita.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.port.StoreException;

/** What people try who mean no good. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AbuseTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.startWithExample();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Sends bytes as they are, as no decent client would, and reads what comes back until the end. */
    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** The head of a request. */
    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static void isQuiet(String reply) {
        assertThat(reply)
                .doesNotContainIgnoringCase("jetty")
                .doesNotContainIgnoringCase("javalin")
                .doesNotContain("Exception", "at th.ita", "java.base", "\tat ");
    }

    @Test
    void no_path_leads_out_of_the_server() throws Exception {
        for (String path : new String[] {
            "/../../etc/passwd",
            "/api/v1/../../../etc/passwd",
            "/api/v1/%2e%2e/%2e%2e/etc/passwd",
            "/api/v1/agencies/..%2f..%2fetc/years/2564/assessment",
            "/api/v1/agencies/x/years/2564/measures-plan/papers/..%2f..%2fo42.pdf",
            "/api/v1/contract.css/..;/..;/pom.xml",
            "//etc/passwd",
            "/api/v1/openapi.json%00.css",
            "/assets/../messages_th.properties",
            "/th/ita/web/api/openapi.json"
        }) {
            String reply = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(reply).as(path).startsWith("HTTP/1.1 4").doesNotContain("root:");
            isQuiet(reply);
        }
    }

    @Test
    void a_body_larger_than_the_limit_is_not_taken_whether_it_says_so_or_not() throws Exception {
        byte[] large = new byte[(20 << 20) + 1];
        // Only the head is sent: a connection that is closed while a body is still coming may lose the reply.
        String reply = raw(lines(
                "POST /api/v1/import HTTP/1.1",
                "Host: x",
                "Authorization: Bearer " + server.ownToken(),
                "Content-Type: text/plain",
                "Content-Length: " + large.length,
                "Connection: close"));
        assertThat(reply).startsWith("HTTP/1.1 413").contains("\"code\": \"BODY_TOO_LARGE\"");
        HttpRequest.Builder unsaid = HttpRequest.newBuilder(server.uri("/api/v1/import"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))
                .header("Content-Type", "text/plain");
        assertThat(server.send(unsaid).statusCode()).isEqualTo(413);
    }

    @Test
    void a_body_that_drips_is_cut_off() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(TestServer.NOW);
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        try (TestServer slow = TestServer.start(clock);
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), slow.uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/import HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n"
                            + "Authorization: Bearer " + slow.ownToken() + "\r\n\r\na")
                    .getBytes(UTF_8));
            out.flush();
            Thread.sleep(300);
            now.set(TestServer.NOW.plus(Duration.ofSeconds(61)));
            out.write('b');
            out.flush();
            byte[] reply = socket.getInputStream().readNBytes(12);
            assertThat(new String(reply, UTF_8)).isEqualTo("HTTP/1.1 408");
        }
    }

    @Test
    void a_compressed_body_cannot_grow_since_it_is_not_taken() throws Exception {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write(new byte[50 << 20]);
        }
        HttpResponse<String> reply = server.send(HttpRequest.newBuilder(server.uri("/api/v1/import"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(small.toByteArray()))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip"));
        assertThat(reply.statusCode()).isEqualTo(415);
        assertThat(reply.body()).contains("\"code\": \"ENCODED_BODY\"");
    }

    @Test
    void a_package_that_unpacks_into_too_much_is_refused_by_name() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bomb)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("[Content_Types].xml"));
            zip.write(new byte[70 << 20]);
        }
        HttpResponse<String> reply = server.send(HttpRequest.newBuilder(server.uri("/api/v1/import"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bomb.toByteArray()))
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.body()).contains("\"code\": \"UNPACKS_TOO_LARGE\"");
    }

    @Test
    void no_header_can_be_smuggled_into_a_reply() throws Exception {
        String reply = raw(lines(
                "GET /sign-in?next=/%0d%0aX-Evil:%201 HTTP/1.1",
                "Host: x", "Connection: close", "X-Request-Id: a%0d%0aX-Evil: 1"));
        assertThat(reply.lines().takeWhile(line -> !line.isEmpty()))
                .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("x-evil"));
        String agency = raw(lines(
                "GET /api/v1/agencies/a%0d%0aX-Evil:%201/years/2564/assessment HTTP/1.1",
                "Host: x", "Authorization: Bearer " + server.ownToken(), "Connection: close"));
        assertThat(agency).startsWith("HTTP/1.1 4").doesNotContain("\r\nX-Evil");
        isQuiet(agency);
    }

    @Test
    void what_is_no_http_is_answered_without_a_word_about_the_server() throws Exception {
        for (String request : new String[] {
            "HELLO\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
            "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "POST /api/v1/import HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
            "POST /api/v1/import HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n"
                    + "Connection: close\r\n\r\nabc",
            "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        }) {
            String reply = raw(request);
            assertThat(reply)
                    .as(request.substring(0, Math.min(60, request.length())))
                    .startsWith("HTTP/1.1 ");
            assertThat(reply.charAt(9)).as(reply).isIn('4', '5');
            isQuiet(reply);
        }
    }

    @Test
    void a_fault_tells_its_id_and_nothing_else() throws Exception {
        try (TestServer broken = TestServer.start(Clock.fixed(TestServer.NOW, ZoneOffset.UTC), store -> {
            throw new IllegalStateException("secret words");
        })) {
            HttpResponse<String> reply = broken.get("/api/v1/agencies", "X-Request-Id", "abc", "Accept-Language", "en");
            assertThat(reply.statusCode()).isEqualTo(500);
            assertThat(reply.body()).contains("\"code\": \"INTERNAL\"", "abc").doesNotContain("secret");
            isQuiet(reply.body());
        }
    }

    @Test
    void trouble_with_the_store_is_told_without_its_address() throws Exception {
        try (TestServer broken = TestServer.start(Clock.fixed(TestServer.NOW, ZoneOffset.UTC), store -> {
            throw new StoreException(th.ita.domain.port.StoreTrouble.FULL, "sqlite:/secret/place", "disk");
        })) {
            HttpResponse<String> reply = broken.get("/api/v1/agencies");
            assertThat(reply.statusCode()).isEqualTo(503);
            assertThat(reply.body())
                    .contains("\"code\": \"STORE_TROUBLE\"", "FULL")
                    .doesNotContain("secret");
        }
    }

    @Test
    void nothing_is_listed_and_no_method_but_those_of_the_contract_is_known() throws Exception {
        assertThat(server.get("/api/").statusCode()).isEqualTo(404);
        assertThat(raw("TRACE /api/v1 HTTP/1.1\r\nHost: x\r\nCookie: a=secret\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("secret");
        HttpResponse<String> reply = server.send(HttpRequest.newBuilder(server.uri("/api/v1/frameworks"))
                .method("DELETE", HttpRequest.BodyPublishers.noBody()));
        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(reply.body()).contains("\"code\": \"METHOD_NOT_ALLOWED\"");
    }
}
