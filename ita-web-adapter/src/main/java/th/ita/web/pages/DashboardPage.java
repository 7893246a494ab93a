package th.ita.web.pages;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.text.Language;
import th.ita.export.input.Input;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Year;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;
import th.ita.web.http.Verb;

/** The year at a glance: its results against their targets, what brings most, and how far its plan is. */
final class DashboardPage {
    private static final int REMEMBERED = 300;

    private final Desk desk;
    private final Memory<Asked, Shown> remembered = new Memory<>(REMEMBERED);

    DashboardPage(Desk desk) {
        this.desk = desk;
    }

    private record Asked(List<RevisionHash> revisions, Language language) {}

    /**
     * What the page shows.
     *
     * @param results the results
     * @param state how far the plan is
     * @param measures how many measures it has, with its noun; empty where there is no plan
     * @param checks what its papers lack
     */
    record Shown(List<ResultShown> results, String state, String measures, List<CheckShown> checks) {}

    Route route() {
        return new Route("showYear", Verb.GET, Where.PATH, Right.READ_PLAN, this::show);
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedYear.of(request, desk).map(opened -> {
            Where where = opened.where();
            Year year = opened.year();
            Words words = Words.of(request.language());
            List<RevisionHash> hashes =
                    year.revisions().stream().map(Revision::hash).toList();
            Shown shown = remembered.get(new Asked(hashes, request.language()), () -> shown(year, words));
            Frame frame = Frame.of(
                    request,
                    words.name(year.agency()) + " – " + words.year(where.year()),
                    where,
                    year.agency(),
                    YearTab.OVERVIEW);
            return Html.page(request, out -> JtedashboardGenerated.render(out, Html.PLAIN, frame, where, shown));
        });
    }

    private Shown shown(Year year, Words words) {
        List<ResultShown> results = new ArrayList<>();
        for (Input input : year.results()) {
            results.add(ResultShown.of(input, "chart-" + results.size(), desk.frameworks(), words));
        }
        String measures = year.measures()
                .map(plan -> words.t("plan.measures", plan.measures().size()))
                .orElse("");
        return new Shown(results, words.t(HomePage.stateKey(year)), measures, checks(year, words));
    }

    private List<CheckShown> checks(Year year, Words words) {
        return year.measures()
                .map(plan -> CheckShown.of(plan, desk.frameworks(), words))
                .orElse(List.of());
    }
}
