package th.ita.web.http;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Headers that every reply carries, so that browsers do no more with it than is meant. */
final class SecurityHeaders {
    private static final SortedMap<String, String> ALL = new TreeMap<>(Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private SecurityHeaders() {}

    static Map<String, String> all() {
        return ALL;
    }
}
