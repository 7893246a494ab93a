package th.ita.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.evidence.ContentChange;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.evidence.EvidenceQuery;
import th.ita.domain.evidence.EvidenceReason;
import th.ita.domain.evidence.EvidenceState;
import th.ita.domain.evidence.Mention;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Sighting;
import th.ita.domain.time.FiscalYear;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HttpEvidenceProbeTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final LinkSettings QUICK = new LinkSettings(
            3, Duration.ofMillis(5), Duration.ofSeconds(5), Duration.ofSeconds(20), 5, 1 << 20, 2, Duration.ZERO, true);

    private final Server server = new Server(null);

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    private EvidenceLook look(String path) {
        return look(server.address(path), QUICK);
    }

    private static EvidenceLook look(URI link, LinkSettings settings) {
        return HttpEvidenceProbe.of(settings, CLOCK).look(query(link));
    }

    private static EvidenceQuery query(URI link) {
        return EvidenceQuery.of(new Evidence(link, Optional.empty()));
    }

    private static LinkSettings hasty(Duration reading) {
        return new LinkSettings(
                2, Duration.ofMillis(5), Duration.ofSeconds(5), reading, 5, 1 << 20, 2, Duration.ZERO, true);
    }

    @Test
    void a_page_that_is_there_is_fine_at_once_and_its_hash_is_known() {
        server.play("/o6", Server.page("abc"));

        EvidenceLook look = look("/o6");

        assertThat(look.state()).isEqualTo(EvidenceState.FINE);
        assertThat(look.tries()).isEqualTo(1);
        assertThat(look.content().orElseThrow().hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(look.change()).isEqualTo(ContentChange.FIRST_SEEN);
        assertThat(look.target()).isEmpty();
        assertThat(server.agents).allMatch(agent -> agent.startsWith("ita-links/") && agent.contains("robot"));
    }

    @Test
    void what_changed_since_it_was_last_seen_is_told() {
        server.play("/same", Server.page("abc")).play("/other", Server.page("abd"));
        Sighting before = Sighting.of(Instant.EPOCH, look("/same").content());
        HttpEvidenceProbe probe = HttpEvidenceProbe.of(QUICK, CLOCK);

        assertThat(List.of("/same", "/other"))
                .map(path -> probe.look(
                                EvidenceQuery.of(new Evidence(server.address(path), Optional.empty()).seen(before)))
                        .change())
                .containsExactly(ContentChange.SAME, ContentChange.CHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "404, GONE",
        "410, GONE",
        "401, FORBIDDEN",
        "403, FORBIDDEN",
        "451, FORBIDDEN",
        "500, TROUBLE",
        "503, TROUBLE",
        "429, TROUBLE",
        "400, TROUBLE"
    })
    void what_is_not_fine_is_told_after_repeated_tries(int status, EvidenceState state) {
        server.play("/x", Server.status(status));

        EvidenceLook look = look("/x");

        assertThat(look.state()).isEqualTo(state);
        assertThat(look.status()).hasValue(status);
        assertThat(look.tries()).isEqualTo(3);
        assertThat(server.timesAsked("/x")).isEqualTo(3);
        assertThat(look.content()).isEmpty();
    }

    @Test
    void a_server_that_recovers_was_in_no_trouble() {
        server.play("/x", (exchange, time) -> (time < 3 ? Server.status(503) : Server.page("ok")).on(exchange, time));

        assertThat(look("/x").state()).isEqualTo(EvidenceState.FINE);
        assertThat(server.timesAsked("/x")).isEqualTo(3);
    }

    @Test
    void a_page_that_moved_for_good_is_told_with_its_new_address() {
        server.play("/old", Server.leadsTo(301, "/middle"))
                .play("/middle", Server.leadsTo(308, "/new?a=1"))
                .play("/new", Server.page("x"))
                .play("/for-now", Server.leadsTo(302, "/new"));

        assertThat(look("/old").state()).isEqualTo(EvidenceState.MOVED);
        assertThat(look("/old").target()).contains(server.address("/new?a=1"));
        assertThat(look("/for-now").state()).isEqualTo(EvidenceState.FINE);
        assertThat(look("/for-now").target()).contains(server.address("/new"));
    }

    @Test
    void redirects_in_a_circle_and_without_an_end_are_trouble() {
        server.play("/a", Server.leadsTo(301, "/b"))
                .play("/b", Server.leadsTo(302, "/a"))
                .play(
                        "/on",
                        (exchange, time) -> Server.leadsTo(302, "/on/" + time).on(exchange, time))
                .play("/nowhere", Server.status(302));

        assertThat(look("/a").reason()).isEqualTo(EvidenceReason.REDIRECTS);
        assertThat(look("/on").reason()).isEqualTo(EvidenceReason.REDIRECTS);
        assertThat(look("/on").state()).isEqualTo(EvidenceState.TROUBLE);
        assertThat(look("/nowhere").reason()).isEqualTo(EvidenceReason.BAD_ANSWER);
    }

    @Test
    void a_redirect_out_of_the_web_is_not_followed() {
        server.play("/file", Server.leadsTo(302, "file:///etc/passwd"))
                .play("/mail", Server.leadsTo(302, "mailto:a@b"));

        assertThat(look("/file").state()).isEqualTo(EvidenceState.NOT_LOOKED_AT);
        assertThat(look("/mail").reason()).isEqualTo(EvidenceReason.NOT_OF_THE_WEB);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1",
        "http://localhost",
        "http://[::1]",
        "http://[::ffff:127.0.0.1]",
        "http://2130706433",
        "http://0.0.0.0"
    })
    void an_address_of_this_machine_is_not_even_connected_to(String origin) {
        server.play("/", Server.page("secret"));
        LinkSettings careful = new LinkSettings(
                3,
                Duration.ofMillis(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                5,
                1 << 20,
                2,
                Duration.ZERO,
                false);

        EvidenceLook look = look(URI.create(origin + ":" + server.port() + "/"), careful);

        assertThat(look.state()).isEqualTo(EvidenceState.NOT_LOOKED_AT);
        assertThat(look.reason()).isEqualTo(EvidenceReason.PRIVATE_ADDRESS);
        assertThat(server.timesAsked("/")).isZero();
    }

    private static final int[] PUBLIC = {93, 184, 216, 34};
    private static final int[] LOOPBACK = {127, 0, 0, 1};
    private static final LinkSettings CAREFUL = new LinkSettings(
            2, Duration.ofMillis(5), Duration.ofSeconds(5), Duration.ofSeconds(5), 5, 1 << 20, 2, Duration.ZERO, false);

    @Test
    void a_server_with_a_thai_name_is_looked_up_by_its_name_in_ascii() {
        server.play("/o6", Server.page("abc"));
        Elsewhere network = new Elsewhere(server.port()).named("www.xn--o3cw4h", PUBLIC);

        EvidenceLook look = lookIn(network, "http://www.ไทย:" + server.port() + "/o6");

        assertThat(look.state()).isEqualTo(EvidenceState.FINE);
        assertThat(look.link()).hasToString("http://www.ไทย:" + server.port() + "/o6");
        assertThat(network.lookedUp).containsExactly("www.xn--o3cw4h");
    }

    private EvidenceLook lookIn(Elsewhere network, String link) {
        return HttpEvidenceProbe.of(CAREFUL, CLOCK, network).look(query(URI.create(link)));
    }

    @Test
    void a_name_is_looked_up_once_and_the_checked_address_connected_to() {
        server.play("/o6", Server.page("x"));
        Elsewhere network = new Elsewhere(server.port()).named("rebind.example", PUBLIC, LOOPBACK);

        EvidenceLook look = lookIn(network, "http://rebind.example:" + server.port() + "/o6");

        assertThat(look.state()).isEqualTo(EvidenceState.FINE);
        assertThat(network.lookedUp).containsExactly("rebind.example");
        assertThat(network.connected).extracting(InetAddress::getHostAddress).containsExactly("93.184.216.34");
        EvidenceLook later = lookIn(network, "http://rebind.example:" + server.port() + "/o6");
        assertThat(later.reason()).isEqualTo(EvidenceReason.PRIVATE_ADDRESS);
        assertThat(network.connected).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "302, http://inside.example:%d/secret, inside.example",
        "301, https://inside.example:%d/secret, inside.example",
        "307, http://127.0.0.1:%d/secret, 127.0.0.1",
        "308, //127.0.0.1:%d/secret, 127.0.0.1",
        "303, http://[::1]:%d/secret, ::1",
        "302, http://[::ffff:127.0.0.1]:%d/secret, ::ffff:127.0.0.1",
        "302, http://2130706433:%d/secret, 2130706433",
        "302, http://localhost:%d/secret, localhost",
        "302, http://169.254.169.254/latest/meta-data/, 169.254.169.254",
    })
    void a_public_page_that_leads_inside_is_followed_no_further(int status, String address, String host) {
        server.play("/out", Server.leadsTo(302, "http://second.example/on"))
                .play("/on", Server.leadsTo(status, address.formatted(server.port())))
                .play("/secret", Server.page("secret"));
        Elsewhere network = new Elsewhere(server.port())
                .named("outside.example", PUBLIC)
                .named("second.example", PUBLIC)
                .named("inside.example", LOOPBACK);

        EvidenceLook look = lookIn(network, "http://outside.example/out");

        assertThat(server.timesAsked("/out")).isEqualTo(1);
        assertThat(server.timesAsked("/on")).isEqualTo(1);
        assertThat(look.state()).isEqualTo(EvidenceState.NOT_LOOKED_AT);
        assertThat(look.reason()).isEqualTo(EvidenceReason.PRIVATE_ADDRESS);
        assertThat(look.detail()).isEqualTo(host);
        assertThat(look.content()).isEmpty();
        assertThat(network.connected).allMatch(PublicAddresses::contains).hasSize(2);
        assertThat(server.timesAsked("/secret")).isZero();
    }

    @Test
    void a_public_page_that_leads_to_a_public_one_is_followed() {
        server.play("/out", Server.leadsTo(301, "http://second.example/o6")).play("/o6", Server.page("x"));
        Elsewhere network =
                new Elsewhere(server.port()).named("outside.example", PUBLIC).named("second.example", PUBLIC);

        EvidenceLook look = lookIn(network, "http://outside.example/out");

        assertThat(look.state()).isEqualTo(EvidenceState.MOVED);
        assertThat(look.target()).contains(URI.create("http://second.example/o6"));
    }

    @Test
    void an_address_with_a_port_that_none_has_is_no_address_of_the_web() {
        server.play("/out", Server.leadsTo(302, "http://localhost:70000/"));

        assertThat(look(URI.create("http://localhost:99999/"), QUICK).reason())
                .isEqualTo(EvidenceReason.NOT_OF_THE_WEB);
        assertThat(look("/out").state()).isEqualTo(EvidenceState.NOT_LOOKED_AT);
    }

    @Test
    void a_redirect_is_followed_as_browsers_do_though_its_address_is_written_loosely() throws IOException {
        server.play("/", (exchange, time) -> {
            String path = exchange.getRequestURI().getRawPath();
            (path.equals("/%E0%B8%82%E0%B9%89%E0%B8%AD%20%7C6") ? Server.page("x") : Server.status(404))
                    .on(exchange, time);
        });
        String there = "HTTP/1.1 302 Found\r\nLocation: http://localhost:" + server.port() + "/ข้อ |6\r\n\r\n";
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread speaker = new Thread(() -> speak(socket, there));
            speaker.start();

            EvidenceLook look = look(URI.create("http://localhost:" + socket.getLocalPort() + "/"), QUICK);

            assertThat(look.state()).isEqualTo(EvidenceState.FINE);
        }
    }

    @Test
    void an_answer_without_content_is_no_file_too_large() {
        server.play("/none", Server.status(204));

        assertThat(look("/none").reason()).isEqualTo(EvidenceReason.NONE);
        assertThat(look("/none").content().orElseThrow().hex()).startsWith("e3b0c44298fc1c14");
    }

    @Test
    void a_body_without_an_end_is_left_at_the_limit() {
        AtomicInteger megabytes = new AtomicInteger();
        server.play("/endless", (exchange, time) -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            byte[] megabyte = new byte[1 << 20];
            try (OutputStream out = exchange.getResponseBody()) {
                while (megabytes.incrementAndGet() <= 1024) {
                    out.write(megabyte);
                }
            }
        });
        server.play("/large", (exchange, time) -> {
            exchange.sendResponseHeaders(200, 1L << 30);
            // Some JDKs send the head with the first bytes of the body only.
            exchange.getResponseBody().write(new byte[1 << 16]);
            exchange.getResponseBody().flush();
        });

        EvidenceLook look = look("/endless");

        assertThat(look.state()).isEqualTo(EvidenceState.FINE);
        assertThat(look.reason()).isEqualTo(EvidenceReason.TOO_LARGE);
        assertThat(look.content()).isEmpty();
        assertThat(look.change()).isEqualTo(ContentChange.UNKNOWN);
        assertThat(megabytes.get()).isLessThan(1024);
        assertThat(look("/large").reason()).isEqualTo(EvidenceReason.TOO_LARGE);
    }

    @Test
    void a_body_that_comes_drop_by_drop_ends_at_the_limit_of_time() {
        server.play("/slow", (exchange, time) -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 10_000; i++) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(20);
                }
            }
        });
        server.play("/silent", (exchange, time) -> Thread.sleep(60_000));

        assertThat(look(server.address("/slow"), hasty(Duration.ofMillis(300))).reason())
                .isEqualTo(EvidenceReason.TOO_SLOW);
        assertThat(look(server.address("/silent"), hasty(Duration.ofMillis(300)))
                        .state())
                .isEqualTo(EvidenceState.TROUBLE);
    }

    @Test
    void a_server_that_never_comes_to_the_end_of_its_handshake_is_left_at_the_limit_of_time() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread speaker = new Thread(() -> drip(socket));
            speaker.start();

            EvidenceLook look =
                    look(URI.create("https://localhost:" + socket.getLocalPort() + "/"), hasty(Duration.ofMillis(300)));

            assertThat(look.state()).isEqualTo(EvidenceState.TROUBLE);
            assertThat(look.reason()).isEqualTo(EvidenceReason.TOO_SLOW);
        }
    }

    /** The head of a record of TLS, and then a byte of it now and then. */
    private static void drip(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                OutputStream out = client.getOutputStream();
                out.write(new byte[] {0x16, 3, 3, 0x3F, 0});
                for (int i = 0; i < 10_000; i++) {
                    out.write(2);
                    out.flush();
                    Thread.sleep(20);
                }
            } catch (IOException closed) {
                // The next one, or the end.
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>O6<script>2564</script",
                "<p>O6<script>2564</SCRIPT",
                "<p>O6<!-- 2564 --",
                "<p>O6<STYLE>2564</style",
                "<p>O6 İİİİ <",
                "İ<b>O6",
                "O6<script></x></script>",
            })
    void a_page_that_breaks_off_or_is_written_oddly_is_searched_all_the_same(String page) {
        server.play("/odd", Server.page(page));

        EvidenceLook look = HttpEvidenceProbe.of(QUICK, CLOCK)
                .look(new EvidenceQuery(
                        new Evidence(server.address("/odd"), Optional.empty()),
                        new TreeSet<>(List.of(ItemCode.of(6))),
                        List.of(),
                        Optional.of(FiscalYear.of(2564))));

        assertThat(look.item()).isEqualTo(Mention.YES);
        assertThat(look.year()).isEqualTo(Mention.NO);
    }

    @Test
    void whether_a_page_speaks_of_the_item_and_the_year_is_told_in_any_digits() {
        server.play("/thai", Server.page("<h1>ข้อ <b>O๖</b></h1><p>ปีงบประมาณ พ.ศ. ๒๕๖๔</p>"))
                .play("/name", Server.page("<script>2564 O6</script>กฎหมาย<br>ที่เกี่ยวข้อง"))
                .play("/other", Server.page("<!-- O6 2564 -->ข้อ O60 และ FOO6, 25641"))
                .play(
                        "/old",
                        (exchange, time) -> Server.send(
                                exchange,
                                "text/html; charset=tis-620",
                                "ข้อ O๖ ปี ๒๕๖๔".getBytes(Charset.forName("x-windows-874"))))
                .play("/picture", (exchange, time) -> Server.send(exchange, "image/png", new byte[] {1, 2, 3}));
        HttpEvidenceProbe probe = HttpEvidenceProbe.of(QUICK, CLOCK);

        assertThat(List.of("/thai", "/name", "/other", "/old", "/picture"))
                .map(path -> {
                    EvidenceLook look = probe.look(new EvidenceQuery(
                            new Evidence(server.address(path), Optional.empty()),
                            new TreeSet<>(List.of(ItemCode.of(6))),
                            List.of("กฎหมายที่เกี่ยวข้อง"),
                            Optional.of(FiscalYear.of(2564))));
                    return look.item() + " " + look.year();
                })
                .containsExactly("YES YES", "YES NO", "NO NO", "YES YES", "UNKNOWN UNKNOWN");
        assertThat(look("/thai").item()).isEqualTo(Mention.UNKNOWN);
    }

    @Test
    void a_server_that_is_not_there_or_speaks_no_http_is_trouble() throws Exception {
        int free;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = taken.getLocalPort();
        }
        assertThat(look(URI.create("http://localhost:" + free + "/"), QUICK).reason())
                .isEqualTo(EvidenceReason.NO_CONNECTION);
        assertThat(look(URI.create("http://none.invalid/"), QUICK).reason()).isEqualTo(EvidenceReason.NO_SUCH_HOST);

        for (String said : List.of(
                "SSH-2.0-x\r\n",
                "",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n")) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Thread speaker = new Thread(() -> speak(socket, said));
                speaker.start();
                EvidenceLook look = look(
                        URI.create("http://localhost:" + socket.getLocalPort() + "/"), hasty(Duration.ofSeconds(5)));
                assertThat(look.state()).as(said).isEqualTo(EvidenceState.TROUBLE);
            }
        }
    }

    private static void speak(ServerSocket socket, String said) {
        try {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    client.getInputStream().read(new byte[4096]);
                    client.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Test
    void a_server_is_asked_for_few_pages_at_a_time() throws InterruptedException {
        IntStream.range(0, 12)
                .forEach(i -> server.play("/p" + i, (exchange, time) -> {
                    Thread.sleep(30);
                    Server.page("x").on(exchange, time);
                }));
        List<EvidenceQuery> queries = IntStream.range(0, 12)
                .mapToObj(i -> query(server.address("/p" + i)))
                .toList();
        List<Integer> done = new CopyOnWriteArrayList<>();

        List<EvidenceLook> looks = ManyLooks.at(HttpEvidenceProbe.of(QUICK, CLOCK), queries, done::add);

        assertThat(looks).hasSize(12).allMatch(EvidenceLook::isThere);
        assertThat(looks)
                .extracting(EvidenceLook::link)
                .containsExactlyElementsOf(
                        queries.stream().map(query -> query.evidence().link()).toList());
        assertThat(done)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(server.mostAtOnce.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void thai_letters_of_an_address_are_sent_as_addresses_are() {
        server.play("/%E0%B8%82%E0%B9%89%E0%B8%AD", Server.page("x"));
        server.play(
                "/",
                (exchange, time) -> (exchange.getRequestURI().getRawPath().equals("/%E0%B8%82%E0%B9%89%E0%B8%AD")
                                ? Server.page("x")
                                : Server.status(404))
                        .on(exchange, time));

        assertThat(look("/ข้อ").state()).isEqualTo(EvidenceState.FINE);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_or_that_is_anothers_is_told() throws Exception {
        KeyStore own = keys("CN=localhost", "dns:localhost");
        try (Server secure = new Server(context(own))) {
            secure.play("/o6", Server.page("x"));
            EvidenceLook unknown = look(secure.address("/o6"), QUICK);
            EvidenceLook trusted = trusting(own, QUICK).look(query(secure.address("/o6")));
            URI otherName = URI.create("https://127.0.0.1:" + secure.port() + "/o6");

            assertThat(unknown.state()).isEqualTo(EvidenceState.UNTRUSTED);
            assertThat(unknown.reason()).isEqualTo(EvidenceReason.CERTIFICATE);
            assertThat(unknown.tries()).isEqualTo(3);
            assertThat(unknown.detail()).isNotEmpty();
            assertThat(trusted.state()).isEqualTo(EvidenceState.FINE);
            assertThat(trusting(own, QUICK).look(query(otherName)).state()).isEqualTo(EvidenceState.UNTRUSTED);
        }
    }

    private KeyStore keys(String name, String alternative) throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        name,
                        "-ext",
                        "san=" + alternative,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "password",
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        assertThat(keytool.waitFor())
                .as(Files.readString(folder.resolve("keytool.txt")))
                .isZero();
        return KeyStore.getInstance(file.toFile(), "password".toCharArray());
    }

    private static SSLContext context(KeyStore keys) throws Exception {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "password".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static HttpEvidenceProbe trusting(KeyStore keys, LinkSettings settings) throws Exception {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return HttpEvidenceProbe.of(settings, CLOCK, Network.ofTheSystem(), context.getSocketFactory());
    }
}
