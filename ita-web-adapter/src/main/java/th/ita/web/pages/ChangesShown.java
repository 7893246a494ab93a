package th.ita.web.pages;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.life.PlanCommand;
import th.ita.domain.life.PlanEvent;
import th.ita.domain.life.PlanTrail;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.export.json.DocumentChange;
import th.ita.export.json.JsonDocuments;
import th.ita.web.desk.Shelf;

/** What changed between two revisions of a document, in words. */
final class ChangesShown {
    private static final String SEPARATOR = " › ";

    private ChangesShown() {}

    /** Something that changed: where, how, what it was and what it is. */
    record Change(String what, String before, String after) {}

    /** The changes, or why one of the two cannot be read. */
    static Either<Refusal, List<Change>> between(Revision earlier, Revision later, Words words) {
        return later.key().kind() == RecordKind.PLAN_LIFE
                ? Shelf.life(earlier)
                        .flatMap(before -> Shelf.life(later).flatMap(after -> ofLife(before, after, words)))
                : Shelf.changes(earlier, later).map(changes -> written(changes, words));
    }

    /** Of a plan's life first what was done, then what the plan says otherwise since. */
    private static Either<Refusal, List<Change>> ofLife(PlanTrail earlier, PlanTrail later, Words words) {
        Stream<Change> done =
                later.events().stream().skip(earlier.events().size()).map(event -> done(event, words));
        return plan(earlier)
                .flatMap(before ->
                        plan(later).flatMap(after -> JsonDocuments.changes(RecordKind.MEASURES_PLAN, before, after)))
                .map(changes ->
                        Stream.concat(done, written(changes, words).stream()).toList());
    }

    private static Either<Refusal, Payload> plan(PlanTrail trail) {
        return JsonDocuments.plans().encode(trail.now().plan());
    }

    private static Change done(PlanEvent event, Words words) {
        PlanCommand command = event.command();
        String act = words.t("act." + command.act().name());
        String what = command instanceof PlanCommand.OnMeasure one
                ? words.t("measure.title", one.number()) + SEPARATOR + act
                : act;
        return new Change(what, "", command instanceof PlanCommand.RecordProgress noted ? progress(noted, words) : "");
    }

    /** Progress is no part of the plan itself, so it is told where it was noted. */
    private static String progress(PlanCommand.RecordProgress noted, Words words) {
        return words.messages().day(noted.progress().day()) + " "
                + noted.progress().role() + ": " + noted.progress().text();
    }

    private static List<Change> written(List<DocumentChange> changes, Words words) {
        return changes.stream().map(change -> written(change, words)).toList();
    }

    private static Change written(DocumentChange change, Words words) {
        String where = change.where().stream().map(step -> name(step, words)).collect(Collectors.joining(SEPARATOR));
        return new Change(words.t("change." + change.kind().name(), where), change.before(), change.after());
    }

    private static String name(DocumentChange.Step step, Words words) {
        String key = "field." + step.key();
        String name = words.has(key) ? words.t(key) : step.key();
        return step.entry().isEmpty() ? name : words.t("change.entry", name, step.entry());
    }
}
