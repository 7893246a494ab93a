package th.ita.web.pages;

import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.life.Act;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.evidence.PlanLink;
import th.ita.rules.evidence.PlanLinks;
import th.ita.rules.history.Saving;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Keeping;
import th.ita.web.desk.LinkLook;
import th.ita.web.desk.LinkLooks;
import th.ita.web.desk.Year;
import th.ita.web.http.Numbers;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/**
 * Has the evidence of a plan looked at anew. That takes a while, so it goes on by itself, and a page tells how far it has
 * come; what is seen becomes part of the plan where the plan can take it.
 */
final class LooksPages {
    private static final String LOOKS = Where.PATH + "/items/looks";
    private static final int TRIES = 3;
    private static final int MOST = 999_999_999;

    private final Desk desk;
    private final LinkLooks looks;
    private final Changing changing;

    LooksPages(Desk desk, LinkLooks looks, Changing changing) {
        this.desk = desk;
        this.looks = looks;
        this.changing = changing;
    }

    List<Route> routes() {
        return List.of(
                new Route("lookAnew", POST, LOOKS, Right.LOOK_AT_LINKS, this::begin),
                new Route("showLook", GET, LOOKS + "/{look}", Right.LOOK_AT_LINKS, this::show));
    }

    /** Whether what is seen can be kept in the plan as it is now. */
    static boolean keeps(Year year) {
        return year.life()
                .map(life ->
                        Act.ATTACH_EVIDENCE.isPossibleIn(life.document().now().stage()))
                .orElseGet(() -> year.plan().isPresent());
    }

    private Either<Refusal, Reply> begin(Request request) {
        return OpenedYear.of(request, desk)
                .flatMap(opened -> key(opened.year())
                        .flatMap(key -> links(opened.year())
                                .flatMap(links -> looks.begin(key, links, keeper(request, opened.year(), key))))
                        .map(look ->
                                Reply.seeOther(opened.where().url("items", "looks", Long.toString(look.number())))));
    }

    private static Either<Refusal, RevisionKey> key(Year year) {
        return year.planKey()
                .<Either<Refusal, RevisionKey>>map(Either::right)
                .orElseGet(() -> Either.left(Refusal.of(ReadingRefusal.NOT_A_PLAN, Place.unknown())));
    }

    private Either<Refusal, List<PlanLink>> links(Year year) {
        MeasuresPlan plan = year.measures().orElseThrow();
        return desk.frameworks().framework(plan.fiscalYear()).map(framework -> PlanLinks.of(plan, framework));
    }

    /** Keeps what was found, by whoever asked for it, in whatever the plan is by then. */
    private Consumer<List<EvidenceLook>> keeper(Request request, Year year, RevisionKey key) {
        Right right = year.life().isPresent() ? Right.RECORD : Right.WRITE_PLAN;
        Keeping.Change change = new Keeping.Change(
                0, request.caller().name(), Words.of(request.language()).t("act.LOOK"), changing.noted(request, right));
        return keeps(year) ? found -> keep(key, found, change) : found -> {};
    }

    private void keep(RevisionKey key, List<EvidenceLook> found, Keeping.Change change) {
        boolean open = true;
        for (int i = 0; open && i < TRIES; i++) {
            Optional<Revision> latest = desk.shelf().latest(key);
            open = latest.isPresent()
                    && desk.keeping()
                            .see(latest.get(), found, change.upon(latest.get().number()))
                            .exists(saving -> saving instanceof Saving.Conflicting);
        }
    }

    private Either<Refusal, Reply> show(Request request) {
        return OpenedYear.of(request, desk)
                .flatMap(opened -> key(opened.year())
                        .flatMap(key -> request.part("look", text -> Numbers.parse(text, 1, MOST))
                                .flatMap(number -> looks.look(key, number)))
                        .map(look -> page(request, opened, look)));
    }

    private static Reply page(Request request, OpenedYear opened, LinkLook look) {
        Where where = opened.where();
        Year year = opened.year();
        Words words = Words.of(request.language());
        Frame frame = Frame.of(request, words.t("looks.title"), where, year.agency(), YearTab.ITEMS)
                .step(words.t("tab.ITEMS"), where.url("items"));
        LookShown shown = LookShown.of(look, year, where, words);
        return Html.page(request, out -> JtelookGenerated.render(out, Html.PLAIN, frame, where, shown));
    }
}
