package th.ita.export.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.rules.history.CopyOutcome;
import th.ita.rules.history.StoreCheck;
import th.ita.rules.json.Json;

/** What was done with a whole store, as JSON. */
public final class StoreJson {
    private StoreJson() {}

    /**
     * Writes what is in a store.
     *
     * @param store the store's address
     * @param latest the latest revision of each key, in order; taken one by one, so that not all are held at once
     * @return JSON text that ends with a line break
     */
    public static String list(String store, Stream<Revision> latest) {
        return JsonPrinter.print(Json.object()
                .with("store", store)
                .with("documents", Json.list(latest, RevisionJson::json))
                .build());
    }

    /**
     * Writes what a check found.
     *
     * @param store the store's address
     * @param check what was found
     * @return JSON text that ends with a line break
     */
    public static String check(String store, StoreCheck check) {
        return JsonPrinter.print(Json.object()
                .with("store", store)
                .with("sound", check.isSound())
                .with("documents", check.histories())
                .with("revisions", check.revisions())
                .with(
                        "findings",
                        Json.list(
                                check.findings().stream(),
                                finding -> Json.object()
                                        .with("key", finding.key().toString())
                                        .with("number", finding.number())
                                        .with("damage", finding.damage().name())
                                        .build()))
                .with("damage", Json.texts(check.damage().stream()))
                .build());
    }

    /**
     * Writes what became of a copy.
     *
     * @param added how many revisions were added, or would be
     * @param preview whether nothing was written
     * @param outcomes what became of each history, in order
     * @return JSON text that ends with a line break
     */
    public static String copy(long added, boolean preview, Map<RevisionKey, CopyOutcome> outcomes) {
        return JsonPrinter.print(Json.object()
                .with("preview", preview)
                .with("added", added)
                .with(
                        "documents",
                        Json.list(
                                outcomes.entrySet().stream(),
                                outcome -> Json.object()
                                        .with("key", outcome.getKey().toString())
                                        .with("outcome", outcome.getValue().name())
                                        .build()))
                .build());
    }

    /**
     * Writes what changed between two revisions.
     *
     * @param before the earlier revision
     * @param after the later revision
     * @param changes what changed
     * @return JSON text that ends with a line break
     */
    public static String changes(Revision before, Revision after, List<DocumentChange> changes) {
        return JsonPrinter.print(Json.object()
                .with("key", after.key().toString())
                .with("from", before.number())
                .with("to", after.number())
                .with("changes", Json.list(changes.stream(), StoreJson::change))
                .build());
    }

    static Json change(DocumentChange change) {
        return Json.object()
                .with("where", Json.list(change.where().stream(), StoreJson::step))
                .with("kind", change.kind().name())
                .with("before", change.before())
                .with("after", change.after())
                .build();
    }

    private static Json step(DocumentChange.Step step) {
        return Json.object().with("key", step.key()).with("entry", step.entry()).build();
    }
}
