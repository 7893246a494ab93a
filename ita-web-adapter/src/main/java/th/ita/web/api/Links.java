package th.ita.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;

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

    /** A page of a list, with the address of the next one where there may be one. */
    static Reply paged(Reply reply, Request request, boolean more, String after, int limit) {
        return more
                ? reply.with(
                        "Link",
                        "<" + request.mount() + request.path() + "?after=" + encoded(after) + "&limit=" + limit
                                + ">; rel=\"next\"")
                : reply;
    }
}
