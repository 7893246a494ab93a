package th.ita.web.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.ita.web.access.network.NetAddress;

/**
 * What a request says of who it comes from. Nothing of it is believed yet.
 *
 * @param method the method, such as {@code GET}
 * @param peer the address at the other end of the connection
 * @param forwardedFor the values of {@code X-Forwarded-For}, in order
 * @param authorization the value of {@code Authorization}
 * @param cookie the value of the session's cookie
 * @param person the values of the header in which proxies name an account
 * @param site what the browser says of the page that made it ask
 * @param vouched who it is by the word of the application in which the server is mounted
 * @param request the id of the request, for the audit trail
 */
public record Knock(
        String method,
        NetAddress peer,
        List<String> forwardedFor,
        Optional<String> authorization,
        Optional<String> cookie,
        List<String> person,
        Site site,
        Optional<Caller> vouched,
        String request) {
    private static final String BEARER = "bearer ";

    /** Keeps its own copies. */
    public Knock {
        forwardedFor = List.copyOf(forwardedFor);
        person = List.copyOf(person);
    }

    /**
     * What a browser says of the page that made it ask.
     *
     * @param host the value of {@code Host}: what this server is called
     * @param origin the value of {@code Origin}
     * @param relation the value of {@code Sec-Fetch-Site}
     */
    public record Site(String host, Optional<String> origin, Optional<String> relation) {
        private static final String SCHEME = "://";

        /** Whether a page of another site made it ask, as far as it says. No page can change what its browser says. */
        boolean isForeign() {
            if (relation.isPresent()) {
                String how = relation.get().toLowerCase(Locale.ROOT);
                return !how.equals("same-origin") && !how.equals("none");
            }
            return origin.filter(from -> !authority(from).equalsIgnoreCase(host))
                    .isPresent();
        }

        private static String authority(String origin) {
            int scheme = origin.indexOf(SCHEME);
            return scheme < 0 ? "" : origin.substring(scheme + SCHEME.length());
        }
    }

    /** Whether it can change something. */
    boolean isUnsafe() {
        return switch (method.toUpperCase(Locale.ROOT)) {
            case "GET", "HEAD", "OPTIONS", "TRACE" -> false;
            default -> true;
        };
    }

    /** Whether it shows a token, right or wrong, which no browser does by itself. */
    boolean bearsToken() {
        return authorization
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .isPresent();
    }

    /** The text after {@code Bearer}. */
    String bearer() {
        return authorization.map(value -> value.substring(BEARER.length())).orElse("");
    }
}
