package th.ita.web.api;

import io.vavr.control.Either;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.text.Language;
import th.ita.web.desk.Shelf;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Tag;

/**
 * Answers about revisions, the last ones asked for. A revision never changes, so neither does what is worked out from it;
 * its hash stands for it, so that an answer is never given for another. Safe for several threads.
 */
final class Remembered {
    private static final int MOST_BYTES = 32 << 20;
    private static final int LARGEST = MOST_BYTES / 8;
    private static final int DIGITS = 32;

    private final Map<Asked, Reply> replies = new LinkedHashMap<>(64, 0.75F, true);
    private long bytes;

    /** What was asked; equal questions have equal answers. */
    private record Asked(
            String question, RevisionHash of, String path, String query, String accept, Language language) {}

    Either<Refusal, Reply> reply(String name, Revision revision, Request request, Question question) {
        Asked asked = new Asked(
                name,
                revision.hash(),
                request.path(),
                request.query(),
                request.header("Accept").orElse(""),
                request.language());
        Reply known = known(asked);
        return known != null
                ? Either.right(known)
                : Shelf.input(revision)
                        .flatMap(input -> question.ask(input, request))
                        .map(Remembered::tagged)
                        .peek(reply -> remember(asked, reply));
    }

    private synchronized @Nullable Reply known(Asked asked) {
        return replies.get(asked);
    }

    private synchronized void remember(Asked asked, Reply reply) {
        if (reply.body().length > LARGEST || replies.containsKey(asked)) {
            return;
        }
        replies.put(asked, reply);
        bytes += reply.body().length;
        var eldest = replies.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().body().length;
            eldest.remove();
        }
    }

    private static Reply tagged(Reply reply) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(reply.body());
            return reply.with(
                    "ETag",
                    Tag.ofText(HexFormat.of().formatHex(digest).substring(0, DIGITS))
                            .text());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
