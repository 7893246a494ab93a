package th.ita.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses in replies: encoded, and below the path at which the application is mounted. */
final class Links {
    private Links() {}

    static String path(String root, String... parts) {
        StringBuilder path = new StringBuilder(root);
        for (String part : parts) {
            path.append('/').append(encoded(part));
        }
        return path.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
