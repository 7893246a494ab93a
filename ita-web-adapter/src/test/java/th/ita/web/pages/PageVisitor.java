package th.ita.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.ita.web.TestServer;
import th.ita.web.access.Grants;

/** Somebody who is signed in and works with forms, as a browser without JavaScript does. */
final class PageVisitor {
    static final Path EXAMPLE = Path.of("../examples/udon-thani-fy2564.txt");

    private static final String BOUNDARY = "----a-boundary";

    private final TestServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String language;

    private PageVisitor(TestServer server, String language) {
        this.server = server;
        this.language = language;
    }

    /** What a page says. */
    record Page(int status, URI uri, String html) {
        /** What a hidden field holds. */
        String hidden(String name) {
            Matcher field = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"")
                    .matcher(html);
            return field.find() ? unescaped(field.group(1)) : "";
        }

        /** The fields that every form that changes something has. */
        Map<String, String> form() {
            return new LinkedHashMap<>(Map.of("_form", hidden("_form"), "revision", hidden("revision")));
        }

        String path() {
            return uri.getRawPath();
        }

        private static String unescaped(String text) {
            return text.replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        }
    }

    static PageVisitor signedIn(TestServer server, String name, Grants grants) {
        return signedIn(server, name, grants, "th");
    }

    static PageVisitor signedIn(TestServer server, String name, Grants grants, String language) {
        PageVisitor visitor = new PageVisitor(server, language);
        visitor.post("/sign-in", Map.of("token", server.token(name, grants), "next", "/"));
        return visitor;
    }

    Page get(String path) {
        return send(HttpRequest.newBuilder(server.uri(path)));
    }

    Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A form with a file. */
    Page upload(String path, Map<String, String> fields, String name, byte[] content) {
        try (ByteArrayOutputStream body = new ByteArrayOutputStream()) {
            for (Map.Entry<String, String> field : fields.entrySet()) {
                write(
                        body,
                        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                                + field.getValue() + "\r\n");
            }
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.write(content);
            write(body, "\r\n--" + BOUNDARY + "--\r\n");
            return send(HttpRequest.newBuilder(server.uri(path))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Looks at what is understood of the example. */
    Page previewOfExample() {
        try {
            return upload(
                    "/import", get("/import").form(), EXAMPLE.getFileName().toString(), Files.readAllBytes(EXAMPLE));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Keeps what was understood; the page is that of the year. */
    Page keep(Page preview) {
        Map<String, String> form = preview.form();
        form.put("understood", preview.hidden("understood"));
        Matcher action = Pattern.compile("action=\"(/agencies/[^\"]*/import)\"").matcher(preview.html());
        return action.find() ? post(action.group(1), form) : preview;
    }

    /** The path of the year after the example was taken in. */
    String exampleTakenIn() {
        return keep(previewOfExample()).path();
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> reply = client.send(
                    request.header("Accept", "text/html,*/*;q=0.8")
                            .header("Accept-Language", language)
                            .build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(reply.statusCode(), reply.uri(), reply.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
