package th.ita.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.domain.time.FiscalYear;
import th.ita.export.publishing.SitePlace;
import th.ita.web.access.AccessSettings;
import th.ita.web.access.limit.Rate;

/** {@code ita serve}: what it starts, and what it does not start. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServeCommandTest {
    @TempDir
    private Path home;

    private record Ran(int code, String out, String err) {}

    private Ran run(Language language, String... line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new ServeCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        language,
                        Clock.fixed(TestServer.NOW, ZoneOffset.UTC),
                        new SecureRandom(),
                        home,
                        "ผู้ใช้")
                .run(List.of(line));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Either<Refusal, Serving> start(String... line) {
        return ServeOptions.parse(List.of(line))
                .flatMap(options ->
                        Serving.start(options, Clock.fixed(TestServer.NOW, ZoneOffset.UTC), new SecureRandom(), home));
    }

    @Test
    void help_is_told_in_both_languages() {
        assertThat(run(Language.EN, "--help").out())
                .startsWith("Usage: ita serve")
                .contains("The user's own", "--demo");
        assertThat(run(Language.TH, "-h").out()).startsWith("ใช้: ita serve").contains("--demo");
    }

    @Test
    void the_demonstration_shows_the_example_and_keeps_nothing() throws Exception {
        try (Serving serving = start("--demo", "--port", "0").get()) {
            HttpResponse<String> ready = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(serving.root() + "/health/ready"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(serving.store().keys(java.util.Optional.empty(), 10)).hasSize(3);
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void the_demonstration_takes_no_store() {
        String store = "sqlite:" + home.resolve("ita.db");
        for (String[] line : new String[][] {
            {"--demo", "--port", "0", "--store", store},
            {"--store=" + store, "--demo"},
            {"--demo", "--store", "memory:"}
        }) {
            Ran ran = run(Language.EN, line);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("--store: ", "leave --store out", "or --demo");
            assertThat(ran.out()).isEmpty();
            assertThat(run(Language.TH, line).err()).contains("--store: ", "ให้ตัด --store ออก", "ให้ตัด --demo ออก");
        }
        assertThat(home).isEmptyDirectory();
        assertThat(run(Language.EN, "-h").out()).contains("Not together with --store");
        assertThat(run(Language.TH, "-h").out()).contains("ใช้พร้อมกับ --store ไม่ได้");
    }

    @Test
    void places_for_sites_name_an_agency_and_a_folder() {
        ServeOptions options = ServeOptions.parse(List.of(
                        "--site", "ก=" + home, "--site=ข=sites", "--site-url", "ก=https://www.example.go.th/ita"))
                .get();
        assertThat(options.sites().keySet()).extracting(AgencyId::value).containsExactly("ก", "ข");
        SitePlace first = Objects.requireNonNull(options.sites().get(AgencyId.of("ก")));
        assertThat(first.folder(FiscalYear.of(2564))).isEqualTo(home.resolve("2564"));
        assertThat(first.address(FiscalYear.of(2564))).hasValue(URI.create("https://www.example.go.th/ita/2564/"));

        assertThat(run(Language.EN, "--demo", "--site", "folder").err()).contains("does not name an agency");
        assertThat(run(Language.EN, "--demo", "--site", "../x=folder").code()).isEqualTo(2);
        assertThat(run(Language.EN, "--demo", "--site", "ก=a", "--site", "ก=b").err())
                .contains("--site");
        assertThat(run(Language.EN, "--demo", "--site-url", "ก=https://x.go.th").err())
                .contains("but no folder");
        assertThat(run(Language.EN, "--demo", "--site", "ก=a", "--site-url", "ก=ftp://x")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void rates_are_those_of_the_command_line_and_else_the_usual_ones() {
        AccessSettings beyond = AccessSettings.NETWORK;
        AccessSettings both = rates("--address-rate", "200", "--caller-rate=7").instead(beyond);
        assertThat(both.perAddress()).isEqualTo(Rate.perSecond(200, 2_000));
        assertThat(both.perCaller()).isEqualTo(Rate.perSecond(7, 70));
        assertThat(rates("--caller-rate", "100000").instead(beyond).perAddress())
                .isEqualTo(beyond.perAddress());
        assertThat(rates().instead(beyond)).isEqualTo(beyond);

        for (String nonsense : List.of("0", "-1", "100001", "1.5", "many", "")) {
            Ran ran = run(Language.EN, "--demo", "--address-rate", nonsense);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("--address-rate: “" + nonsense + "”", "1 to 100000");
        }
        assertThat(run(Language.TH, "--demo", "--caller-rate", "x").err()).contains("--caller-rate", "จำนวนเต็ม");
        assertThat(run(Language.EN, "--caller-rate", "1", "--caller-rate", "2").err())
                .contains("--caller-rate");
    }

    private static ServedRates rates(String... line) {
        return ServeOptions.parse(List.of(line)).get().rates();
    }

    @Test
    void a_server_turns_away_who_asks_oftener_than_the_command_line_says() throws Exception {
        try (Serving serving =
                start("--demo", "--port", "0", "--address-rate", "1").get()) {
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest ask = HttpRequest.newBuilder(URI.create(serving.root() + "/health/live"))
                    .build();
            for (int i = 0; i < 10; i++) {
                assertThat(client.send(ask, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void a_store_is_kept_in_a_file() throws Exception {
        Path file = home.resolve("ita.db");
        try (Serving serving = start("--port", "0", "--store", "sqlite:" + file).get()) {
            assertThat(serving.root()).startsWith("http://127.0.0.1:");
        }
        assertThat(file).exists();
    }

    @Test
    void beyond_the_machine_nothing_starts_while_nobody_could_get_in() {
        Ran ran = run(Language.EN, "--demo", "--host", "0.0.0.0", "--port", "0");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("0.0.0.0");
        assertThat(run(Language.EN, "token", "create", "--name", "ก", "--role", "viewer")
                        .code())
                .isZero();
        Either<Refusal, Serving> started = start(
                "--demo",
                "--host",
                "0.0.0.0",
                "--port",
                "0",
                "--access",
                home.resolve(AccessCommand.USUAL_FILE).toString());
        assertThat(started.isRight() || started.getLeft().code() == ServeRefusal.CANNOT_LISTEN)
                .isTrue();
        started.peek(Serving::close);
    }

    @Test
    void a_port_that_is_taken_and_words_that_mean_nothing_are_refused() {
        try (Serving first = start("--demo", "--port", "0").get()) {
            String port = Integer.toString(first.web().port());
            Ran second = run(Language.EN, "--demo", "--port", port);
            assertThat(second.err()).contains("cannot listen at 127.0.0.1:" + port);
            assertThat(second.code()).isEqualTo(3);
        }
        assertThat(run(Language.EN, "--port", "x").err()).contains("--port: “x” is not a whole number");
        assertThat(run(Language.EN, "--prot", "1").code()).isEqualTo(2);
        assertThat(run(Language.EN, "--demo", "--lang", "fr").err()).contains("--lang: “fr”", "th, en");
        assertThat(run(Language.TH, "token", "list", "--lang=x").err()).contains("--lang");
        assertThat(run(Language.EN, "--store", "nothing:x", "--port", "0").err())
                .contains("--store");
        assertThat(run(Language.EN, "--frameworks", home.resolve("no").toString())
                        .code())
                .isEqualTo(2);
    }
}
