package th.ita.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A page of a list that may go on. */
public final class Paged {
    private Paged() {}

    /**
     * A page, with the address of the next one where there is one.
     *
     * @param page the page
     * @param request what asked for it
     * @param last the last of the page, after which the next begins; nothing where the list ends
     * @param limit how many a page holds
     * @return the page, with the header {@code Link} where the list goes on
     */
    public static Reply of(Reply page, Request request, Optional<String> last, int limit) {
        return last.map(after -> page.with(
                        "Link",
                        "<" + request.mount() + request.path() + "?after=" + encoded(after) + "&limit=" + limit
                                + ">; rel=\"next\""))
                .orElse(page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
