package th.ita.export.json;

import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.export.wording.RefusalWords;
import th.ita.rules.json.Json;
import th.ita.rules.wording.Messages;

/**
 * Refusals as problem details of RFC 9457: {@code status}, {@code title} and {@code detail} for people, {@code code} for
 * programs, which never changes, and every refusal with its place and arguments.
 */
public final class ProblemJson {
    private ProblemJson() {}

    /**
     * Writes refusals.
     *
     * @param status the status code of the reply
     * @param refusals the refusals, at least one; the first gives title and code
     * @param current the revision that is the latest now, where that is why
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(int status, List<Refusal> refusals, Optional<Revision> current, Messages words) {
        Refusal first = refusals.get(0);
        Json.ObjectBuilder problem = Json.object()
                .with("type", "about:blank")
                .with("title", words.text("status." + status))
                .with("status", status)
                .with("detail", words.refusal(RefusalWords.of(first, words)))
                .with("code", first.code().name())
                .with("refusals", Json.list(refusals.stream(), refusal -> refusal(refusal, words)));
        current.ifPresent(revision -> problem.with("current", RevisionJson.json(revision)));
        return JsonPrinter.print(problem.build());
    }

    private static Json refusal(Refusal refusal, Messages words) {
        Place where = refusal.where();
        return Json.object()
                .with("code", refusal.code().name())
                .with("message", words.refusal(RefusalWords.of(refusal.at(Place.unknown()), words)))
                .with("file", where.file())
                .with("line", Json.of(where.line(), Json::of))
                .with("path", where.path())
                .with("arguments", Json.texts(refusal.arguments().stream()))
                .build();
    }
}
