package th.ita.web.pages;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.time.FiscalYear;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Year;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;
import th.ita.web.http.Verb;

/** The agencies somebody works for, and the years of each. */
final class HomePage {
    private static final int PAGE = 50;
    private static final int REMEMBERED = 2000;

    private final Desk desk;
    private final Memory<List<RevisionHash>, Either<Refusal, Told>> remembered = new Memory<>(REMEMBERED);

    HomePage(Desk desk) {
        this.desk = desk;
    }

    /** An agency with its years, the last first. */
    record AgencyEntry(String name, List<YearEntry> years) {}

    /** A year: its page, and how far it is. */
    record YearEntry(String title, String href, String state) {}

    /** What the list tells of a year. */
    private record Told(Agency agency, String stateKey) {}

    Route route() {
        return new Route("showHome", Verb.GET, "/", Right.LIST_AGENCIES, this::show);
    }

    private Either<Refusal, Reply> show(Request request) {
        return request.parameter("after", AgencyId::parse).map(after -> {
            List<AgencyId> agencies = desk.shelf().agencies(after, PAGE, request.caller()::sees);
            Words words = Words.of(request.language());
            Urls urls = new Urls(request.mount());
            List<AgencyEntry> entries =
                    agencies.stream().map(agency -> entry(agency, words, urls)).toList();
            String next = agencies.size() < PAGE
                    ? ""
                    : urls.home() + "?after="
                            + Urls.encoded(agencies.get(agencies.size() - 1).value());
            Frame frame = Frame.of(request, words.t("home.title"));
            return Html.page(request, out -> JtehomeGenerated.render(out, Html.PLAIN, frame, entries, next));
        });
    }

    private AgencyEntry entry(AgencyId agency, Words words, Urls urls) {
        TreeMap<FiscalYear, List<Revision>> years = desk.shelf().documents(agency).getOrElse(List.of()).stream()
                .collect(Collectors.groupingBy(
                        revision -> revision.key().fiscalYear(),
                        () -> new TreeMap<>(Comparator.<FiscalYear>reverseOrder()),
                        Collectors.toList()));
        List<YearEntry> entries = years.entrySet().stream()
                .map(year -> new YearEntry(
                        words.year(year.getKey()),
                        urls.year(agency, year.getKey()),
                        told(agency, year.getKey(), year.getValue())
                                .map(told -> words.t(told.stateKey()))
                                .getOrElseGet(words::refusal)))
                .toList();
        String name = years.entrySet().stream()
                .flatMap(year -> told(agency, year.getKey(), year.getValue()).toJavaStream())
                .map(told -> words.name(told.agency()))
                .findFirst()
                .orElse(agency.value());
        return new AgencyEntry(name, entries);
    }

    private Either<Refusal, Told> told(AgencyId agency, FiscalYear year, List<Revision> revisions) {
        return remembered.get(
                revisions.stream().map(Revision::hash).toList(),
                () -> desk.shelf().year(agency, year).map(open -> new Told(open.agency(), stateKey(open))));
    }

    /** How far a year is, by the key of the words. */
    static String stateKey(Year year) {
        Optional<String> stage =
                year.life().map(life -> "stage." + life.document().now().stage().name());
        return stage.orElseGet(() -> year.plan().isPresent() ? "state.handed-in" : "state.result");
    }
}
