package th.ita.web.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.export.json.ProblemJson;
import th.ita.rules.wording.Messages;
import th.ita.web.access.Denial;

/** Refusals as problem details of RFC 9457. */
public final class Problem {
    /** The media type of problem details. */
    public static final String TYPE = "application/problem+json";

    private static final int UNKNOWN = 401;

    private Problem() {}

    /**
     * A refusal as a reply.
     *
     * @param refusal the refusal
     * @param words the sentences of the reader's language
     * @return the reply, with the status that fits the refusal
     */
    public static Reply of(Refusal refusal, Messages words) {
        return of(List.of(refusal), Optional.empty(), words);
    }

    /**
     * A refusal because of another change, as a reply.
     *
     * @param refusal the refusal
     * @param current the revision that is the latest now, if there is one
     * @param words the sentences of the reader's language
     * @return the reply, which names the latest revision in its body and by its tag
     */
    public static Reply of(Refusal refusal, Optional<Revision> current, Messages words) {
        return of(List.of(refusal), current, words);
    }

    /**
     * Why somebody is turned away, as a reply.
     *
     * @param denial the reason
     * @param words the sentences of the reader's language
     * @return the reply; it says how to become known, or how long to wait, where that is why
     */
    public static Reply of(Denial denial, Messages words) {
        Reply reply = of(denial.refusal(), words);
        if (denial.pauseSeconds() > 0) {
            return reply.with("Retry-After", Long.toString(denial.pauseSeconds()));
        }
        return reply.status() == UNKNOWN ? reply.with("WWW-Authenticate", "Bearer realm=\"ita\"") : reply;
    }

    /**
     * Several refusals as one reply.
     *
     * @param refusals the refusals, at least one; the first gives status and code
     * @param current the revision that is the latest now, if that matters
     * @param words the sentences of the reader's language
     * @return the reply
     */
    public static Reply of(List<Refusal> refusals, Optional<Revision> current, Messages words) {
        int status = Statuses.of(refusals.get(0));
        String text = ProblemJson.write(status, refusals, current, words);
        Reply reply = Reply.of(TYPE, text.getBytes(StandardCharsets.UTF_8)).as(status);
        return current.map(reply::tagged).orElse(reply);
    }
}
