package th.ita.bench.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server as a municipality runs it: an SQLite store and access of its own, with a program's token and a person's session. */
final class Municipality {
    static final String AGENCY = "เทศบาลนครอุดรธานี";
    static final Path EXAMPLE = Path.of("examples", "udon-thani-fy2564.txt");

    private static final int OK = 200;
    private static final int MADE = 201;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TOKEN = Pattern.compile("ita_[0-9a-f]{12}_[A-Za-z0-9_-]{43}");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final String token;
    private int port;
    private String cookie = "";

    private Municipality(Path folder, String token) {
        this.folder = folder;
        this.token = token;
    }

    /** Makes a token; there is no server yet. */
    static Municipality in(Path folder) throws IOException, InterruptedException {
        String said = ServerProcess.run(
                folder,
                List.of(
                        "serve",
                        "token",
                        "create",
                        "--access",
                        folder.resolve("access").toString(),
                        "--name",
                        "bench",
                        "--role",
                        "administrator"));
        Matcher token = TOKEN.matcher(said);
        if (!token.find()) {
            throw new IllegalStateException("no token");
        }
        return new Municipality(folder, token.group());
    }

    /** What the server is started with. */
    List<String> options() {
        return List.of(
                "--access", folder.resolve("access").toString(), "--store", "sqlite:" + folder.resolve("ita.db"));
    }

    /** Speaks to this server from now on. */
    Municipality at(ServerProcess server) {
        port = server.port();
        return this;
    }

    /** Whether a page answers with 200 already. */
    boolean answers(String path) throws InterruptedException {
        try {
            return get(path, Map.of()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Hands the example in, opens the life of its plan, keeps the result it answers, and signs in. */
    void moveIn() throws IOException, InterruptedException {
        put(AGENCY, "measures-plan", Files.readAllBytes(EXAMPLE), "text/plain");
        put(AGENCY, "plan-life", new byte[0], "");
        signIn();
    }

    void signIn() throws IOException, InterruptedException {
        HttpResponse<String> reply = client.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("token=" + token))
                        .build(),
                BodyHandlers.ofString());
        cookie = reply.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    /** Keeps a first document. */
    void put(String agency, String document, byte[] body, String type) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(year(agency) + "/" + document)
                .header("Authorization", bearer())
                .header("If-None-Match", "*")
                .PUT(BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> reply = client.send(request.build(), BodyHandlers.ofString());
        if (reply.statusCode() != MADE) {
            throw new IllegalStateException(document + ": " + reply.statusCode() + " " + reply.body());
        }
    }

    /** What a question is answered with. */
    HttpResponse<String> reply(Question question) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(question.address())).timeout(PATIENCE);
        question.headers().forEach(request::header);
        Optional<Path> body = question.body();
        if (body.isPresent()) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofFile(body.get()));
        }
        HttpResponse<String> reply = client.send(request.build(), BodyHandlers.ofString());
        if (reply.statusCode() != OK) {
            throw new IllegalStateException(question.name() + ": " + reply.statusCode() + " " + reply.body());
        }
        return reply;
    }

    HttpResponse<String> get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root() + path)).timeout(PATIENCE);
    }

    String root() {
        return "http://127.0.0.1:" + port;
    }

    String bearer() {
        return "Bearer " + token;
    }

    String cookie() {
        return cookie;
    }

    /** The path of an agency's year for programs. */
    static String year(String agency) {
        return "/api/v1/agencies/" + encoded(agency) + "/years/2564";
    }

    /** The path of an agency's year for people. */
    static String page(String agency) {
        return "/agencies/" + encoded(agency) + "/2564";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The questions whose answers are timed, by name. */
    List<Question> questions(Path result) {
        Map<String, String> program = Map.of("Authorization", bearer());
        Map<String, String> person = Map.of("Cookie", cookie);
        Map<String, String> zipped = Map.of("Cookie", cookie, "Accept-Encoding", "gzip");
        List<Question> questions = new ArrayList<>();
        questions.add(new Question(
                "GET score", root() + year(AGENCY) + "/measures-plan/score?lang=th", program, Optional.empty()));
        questions.add(new Question("POST score", root() + "/api/v1/score?lang=th", program, Optional.of(result)));
        questions.add(new Question("dashboard", root() + page(AGENCY), person, Optional.empty()));
        questions.add(new Question("dashboard, gzip", root() + page(AGENCY), zipped, Optional.empty()));
        return questions;
    }
}
