package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Year;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** Who changed what of a document and when, and what changed between two revisions of it. */
final class HistoryPage {
    private static final int MOST = 200;
    private static final int MOST_REVISIONS = 999_999_999;

    private final Desk desk;

    HistoryPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * The history of a document as its page shows it.
     *
     * @param kinds the documents of the year
     * @param document the one that is shown
     * @param revisions its revisions, the last first
     * @param from the earlier of the two that are compared
     * @param to the later of them
     * @param compared the two in words; empty where there is but one
     * @param changes what changed between them
     */
    record Shown(
            List<Frame.Tab> kinds,
            String document,
            List<Entry> revisions,
            int from,
            int to,
            String compared,
            List<ChangesShown.Change> changes) {}

    /** A revision. */
    record Entry(int number, String when, String who, String why) {}

    List<Route> routes() {
        return List.of(new Route("showHistory", GET, Where.PATH + "/history", Right.READ_HISTORY, this::show));
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedYear.of(request, desk)
                .flatMap(opened -> kind(request, opened.year())
                        .flatMap(kind -> shown(request, opened.where(), opened.year(), kind))
                        .map(shown -> page(request, opened, shown)));
    }

    private static Reply page(Request request, OpenedYear opened, Shown shown) {
        String title = Words.of(request.language()).t("history.title");
        Where where = opened.where();
        Frame frame = Frame.of(request, title, where, opened.year().agency(), YearTab.HISTORY);
        return Html.page(request, out -> JtehistoryGenerated.render(out, Html.PLAIN, frame, where, shown));
    }

    /** The document that is asked for; the one that changes most where none is. */
    private static Either<Refusal, RecordKind> kind(Request request, Year year) {
        RecordKind usual = year.life().isPresent()
                ? RecordKind.PLAN_LIFE
                : year.plan().isPresent() ? RecordKind.MEASURES_PLAN : RecordKind.ASSESSMENT;
        return request.parameter("document", RecordKind::parse).map(asked -> asked.orElse(usual));
    }

    private Either<Refusal, Shown> shown(Request request, Where where, Year year, RecordKind kind) {
        RevisionKey key = new RevisionKey(where.agency(), where.year(), kind);
        Words words = Words.of(request.language());
        return desk.shelf()
                .revision(key, Optional.empty())
                .flatMap(latest -> request.number("to", 1, MOST_REVISIONS, latest.number())
                        .flatMap(to -> request.number("from", 1, MOST_REVISIONS, Math.max(1, to - 1))
                                .flatMap(from -> desk.shelf()
                                        .revision(key, Optional.of(from))
                                        .flatMap(earlier -> desk.shelf()
                                                .revision(key, Optional.of(to))
                                                .flatMap(later -> ChangesShown.between(earlier, later, words)
                                                        .flatMap(changes -> history(key, latest)
                                                                .map(history -> new Shown(
                                                                        kinds(year, where, kind, words),
                                                                        kind.id(),
                                                                        history.stream()
                                                                                .map(one -> entry(one, words))
                                                                                .toList(),
                                                                        from,
                                                                        to,
                                                                        from.equals(to)
                                                                                ? ""
                                                                                : compared(earlier, later, words),
                                                                        changes))))))));
    }

    private Either<Refusal, List<Revision>> history(RevisionKey key, Revision latest) {
        return desk.shelf()
                .history(key, Math.max(0, latest.number() - MOST), MOST)
                .map(page -> {
                    List<Revision> lastFirst = new ArrayList<>(page);
                    Collections.reverse(lastFirst);
                    return lastFirst;
                });
    }

    private static List<Frame.Tab> kinds(Year year, Where where, RecordKind here, Words words) {
        List<RecordKind> kinds =
                year.revisions().stream().map(one -> one.key().kind()).toList();
        return kinds.stream()
                .map(kind -> new Frame.Tab(
                        words.t("kind." + kind.id()), where.url("history") + "?document=" + kind.id(), kind == here))
                .toList();
    }

    private static Entry entry(Revision revision, Words words) {
        return new Entry(
                revision.number(),
                words.time(revision.stamp().time()),
                revision.stamp().author(),
                revision.stamp().reason());
    }

    private static String compared(Revision earlier, Revision later, Words words) {
        return words.t("history.compared", Integer.toString(earlier.number()), Integer.toString(later.number()));
    }
}
