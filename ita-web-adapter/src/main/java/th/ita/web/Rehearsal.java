package th.ita.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.Grants;
import th.ita.web.access.Role;
import th.ita.web.entry.SignIn;

/**
 * Starts the server, asks it what people and programs will ask, and ends: so that the launcher can have the JVM keep the
 * classes that takes, and later servers start faster. Nothing else depends on it.
 */
final class Rehearsal {
    private static final String YEAR =
            "/agencies/%E0%B9%80%E0%B8%97%E0%B8%A8%E0%B8%9A%E0%B8%B2%E0%B8%A5%E0%B8%99%E0%B8%84%E0%B8%A3%E0%B8%AD%E0%B8%B8"
                    + "%E0%B8%94%E0%B8%A3%E0%B8%98%E0%B8%B2%E0%B8%99%E0%B8%B5/2564";
    private static final List<String> PAGES = List.of(
            "/",
            YEAR,
            YEAR + "/plan",
            YEAR + "/items",
            YEAR + "/score",
            "/health/ready",
            "/api/v1/frameworks",
            "/api/v1" + YEAR.replace("/2564", "/years/2564") + "/measures-plan/score",
            "/nowhere");

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param line a folder for files that may be thrown away
     * @throws IOException if the server does not answer
     */
    public static void main(String[] line) throws IOException {
        Path folder = Path.of(line[0]);
        try (Serving kept = start(
                List.of("--store", "sqlite:" + folder.resolve("ita.db"), "--access", "" + folder.resolve("access")),
                folder)) {
            ask(kept.root() + "/health/ready", "");
        }
        try (Serving demo = start(List.of("--demo"), folder)) {
            String cookie = signIn(demo);
            for (String page : PAGES) {
                ask(demo.root() + page, cookie);
            }
        }
    }

    private static Serving start(List<String> line, Path folder) {
        List<String> words = new ArrayList<>(line);
        words.addAll(List.of("--port", "0"));
        return ServeOptions.parse(words)
                .flatMap(options -> Serving.start(options, Clock.systemUTC(), new SecureRandom(), folder))
                .getOrElseThrow(Rehearsal::refused);
    }

    private static IllegalStateException refused(Refusal refusal) {
        return new IllegalStateException(refusal.toString());
    }

    private static String signIn(Serving serving) throws IOException {
        String code = serving.web()
                .link("rehearsal", Grants.everywhere(Role.ADMINISTRATOR))
                .map(SignIn::link)
                .getOrElseThrow(Rehearsal::refused)
                .replaceAll(".*\\?", "");
        HttpURLConnection asked = open(serving.root() + "/sign-in");
        asked.setInstanceFollowRedirects(false);
        asked.setDoOutput(true);
        asked.getOutputStream().write(code.getBytes(StandardCharsets.US_ASCII));
        String cookie = asked.getHeaderField("Set-Cookie");
        if (cookie == null) {
            throw new IllegalStateException("no session: " + asked.getResponseCode());
        }
        return cookie.replaceAll(";.*", "");
    }

    private static void ask(String address, String cookie) throws IOException {
        HttpURLConnection asked = open(address);
        asked.setRequestProperty("Cookie", cookie);
        asked.setRequestProperty("Accept", "text/html, application/json;q=0.9");
        try (InputStream answer = asked.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST
                ? asked.getInputStream()
                : asked.getErrorStream()) {
            answer.readAllBytes();
        }
    }

    private static HttpURLConnection open(String address) throws IOException {
        return (HttpURLConnection) URI.create(address).toURL().openConnection();
    }
}
