package th.ita.web.api;

import static th.ita.web.access.Right.READ_HISTORY;
import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.PUT;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.json.JsonDocuments;
import th.ita.export.json.RevisionJson;
import th.ita.export.json.StoreJson;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Keeping;
import th.ita.web.desk.Shelf;
import th.ita.web.http.Paged;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** The documents of an agency and year: results, plans and lives of plans, as they are and as they were. */
final class DocumentsApi {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Desk desk;
    private final Changes changes;

    DocumentsApi(Desk desk, Changes changes) {
        this.desk = desk;
        this.changes = changes;
    }

    List<Route> routes() {
        String assessment = Address.AGENCY + "/years/{year}/assessment";
        String plan = Address.AGENCY + "/years/{year}/measures-plan";
        return List.of(
                new Route("getDocument", GET, Address.DOCUMENT, Right.READ_PLAN, this::show),
                new Route(
                        "putAssessment",
                        PUT,
                        assessment,
                        Right.WRITE_ASSESSMENT,
                        request -> put(request, RecordKind.ASSESSMENT, Right.WRITE_ASSESSMENT)),
                new Route(
                        "putMeasuresPlan",
                        PUT,
                        plan,
                        Right.WRITE_PLAN,
                        request -> put(request, RecordKind.MEASURES_PLAN, Right.WRITE_PLAN)),
                new Route("getHistory", GET, Address.DOCUMENT + "/history", READ_HISTORY, this::history),
                new Route("getRevision", GET, Address.DOCUMENT + "/revisions/{number}", READ_HISTORY, this::revision),
                new Route("getChanges", GET, Address.DOCUMENT + "/changes", READ_HISTORY, this::changes));
    }

    private Either<Refusal, Reply> show(Request request) {
        return Address.revision(desk, request).flatMap(DocumentsApi::text);
    }

    private Either<Refusal, Reply> revision(Request request) {
        return Address.document(request)
                .flatMap(key -> request.part("number", Address::number)
                        .flatMap(number -> desk.shelf().revision(key, Optional.of(number))))
                .flatMap(DocumentsApi::text);
    }

    private static Either<Refusal, Reply> text(Revision revision) {
        return JsonDocuments.text(revision.key().kind(), revision.payload())
                .map(text -> Reply.json(text).tagged(revision));
    }

    private Either<Refusal, Reply> put(Request request, RecordKind kind, Right right) {
        return Address.of(request, kind).flatMap(key -> {
            Optional<Revision> current = desk.shelf().latest(key);
            return request.expected(current)
                    .fold(
                            refusal -> Either.right(Changes.refused(refusal, current, request)),
                            expected -> put(request, key, expected, right));
        });
    }

    private Either<Refusal, Reply> put(Request request, RevisionKey key, int expected, Right right) {
        Keeping.Change change = changes.change(
                request, right, expected, request.parameter("reason").orElse("PUT"));
        return Brought.input(desk, request)
                .flatMap(input -> desk.keeping().keep(key, input, change))
                .map(saving -> Changes.reply(saving, request));
    }

    private Either<Refusal, Reply> history(Request request) {
        return Address.document(request)
                .flatMap(key -> request.number("limit", 1, MOST, USUAL)
                        .flatMap(limit -> request.number("after", 0, Address.MOST_REVISIONS, 0)
                                .flatMap(after -> page(request, key, after, limit))));
    }

    private Either<Refusal, Reply> page(Request request, RevisionKey key, int after, int limit) {
        return desk.shelf().history(key, after, limit + 1).flatMap(found -> {
            List<Revision> page = found.subList(0, Math.min(limit, found.size()));
            Optional<String> last = found.size() > limit
                    ? Optional.of(Integer.toString(page.get(limit - 1).number()))
                    : Optional.empty();
            return written(key, page).map(text -> Paged.of(Reply.json(text), request, last, limit));
        });
    }

    /** The life of a plan tells its events beside its revisions. */
    private Either<Refusal, String> written(RevisionKey key, List<Revision> page) {
        return key.kind() == RecordKind.PLAN_LIFE
                ? desk.shelf()
                        .revision(key, Optional.empty())
                        .flatMap(Shelf::life)
                        .map(trail -> RevisionJson.list(page, trail))
                : Either.right(RevisionJson.list(page));
    }

    private Either<Refusal, Reply> changes(Request request) {
        return Address.document(request)
                .flatMap(key -> Address.revisionNumber(request, "to")
                        .flatMap(to -> desk.shelf().revision(key, to))
                        .flatMap(later -> Address.revisionNumber(request, "from")
                                .flatMap(from -> desk.shelf()
                                        .revision(key, from.or(() -> Optional.of(Math.max(1, later.number() - 1)))))
                                .flatMap(earlier -> Shelf.changes(earlier, later)
                                        .map(found -> Reply.json(StoreJson.changes(earlier, later, found))))));
    }
}
