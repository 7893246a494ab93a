package th.ita.web.pages;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.html.HtmlRenderer;
import th.ita.web.access.Right;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;
import th.ita.web.http.Verb;
import th.ita.web.http.WebRefusal;

/** Style, script and mark of pages, each at an address that changes with it, so that browsers can keep it. */
final class Assets {
    private static final String FOLDER = "/assets/";
    private static final int DIGITS = 12;
    private static final String KEPT = "public, max-age=31536000, immutable";

    private static final Map<String, Asset> ALL = all();

    private Assets() {}

    private record Asset(Reply reply, String version) {}

    private static Map<String, Asset> all() {
        Map<String, Asset> all = new TreeMap<>();
        String style = HtmlRenderer.style() + new String(load("pages.css"), StandardCharsets.UTF_8);
        all.put("ita.css", asset("text/css; charset=utf-8", style.getBytes(StandardCharsets.UTF_8)));
        all.put("icon.svg", asset("image/svg+xml", load("icon.svg")));
        all.put("htmx.min.js", asset("text/javascript; charset=utf-8", load("htmx.min.js")));
        return Collections.unmodifiableMap(all);
    }

    private static Asset asset(String type, byte[] bytes) {
        String version = digest(bytes);
        return new Asset(
                Reply.of(type, bytes).with("Cache-Control", KEPT).with("ETag", "\"" + version + "\""), version);
    }

    static Route route() {
        return new Route("getAsset", Verb.GET, FOLDER + "{file}", Right.LOOK_FROM_OUTSIDE, Assets::show);
    }

    private static Either<Refusal, Reply> show(Request request) {
        return Optional.ofNullable(ALL.get(request.part("file")))
                .<Either<Refusal, Reply>>map(asset -> Either.right(asset.reply()))
                .orElseGet(() -> Either.left(Refusal.of(WebRefusal.NO_SUCH_ADDRESS, Place.unknown(), request.path())));
    }

    /** The path of a file, below the path of the application. */
    static String path(String name) {
        return FOLDER + name + "?v="
                + Optional.ofNullable(ALL.get(name)).map(Asset::version).orElse("0");
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] load(String name) {
        try (InputStream resource = Assets.class.getResourceAsStream("assets/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
