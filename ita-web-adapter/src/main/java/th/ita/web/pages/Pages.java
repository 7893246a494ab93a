package th.ita.web.pages;

import java.util.List;
import java.util.stream.Stream;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.desk.Desk;
import th.ita.web.desk.LinkLooks;
import th.ita.web.desk.Publishing;
import th.ita.web.http.ProblemPages;
import th.ita.web.http.Route;

/**
 * The pages that officials work with. They are written on the server and need no JavaScript: every change is a form that
 * is sent, answered with the address of the page that shows what became of it.
 */
public final class Pages {
    private Pages() {}

    /**
     * All pages.
     *
     * @param desk what they work with
     * @param publishing what makes and publishes sites
     * @param looks what looks at links
     * @param trail where it is noted who changed what from where
     * @return the addresses that are answered
     */
    public static List<Route> routes(Desk desk, Publishing publishing, LinkLooks looks, AuditTrail trail) {
        Changing changing = new Changing(desk, trail);
        return Stream.of(
                        List.of(Assets.route(), new HomePage(desk).route(), new DashboardPage(desk).route()),
                        new ImportPages(desk, changing).routes(),
                        new PlanPages(desk, changing).routes(),
                        new MeasurePages(desk, changing).routes(),
                        new NotingPages(desk, changing).routes(),
                        new FrontPages(desk, changing).routes(),
                        new TargetPages(desk, changing).routes(),
                        new ScorePage(desk).routes(),
                        new ItemsPage(desk).routes(),
                        new LooksPages(desk, looks, changing).routes(),
                        new PapersPages(desk).routes(),
                        new PublishPages(desk, publishing, trail).routes(),
                        new HistoryPage(desk).routes(),
                        new ComparePage(desk).routes())
                .flatMap(List::stream)
                .toList();
    }

    /** {@return the path of the style of all pages, below the path at which the application is mounted} */
    public static String style() {
        return Assets.path("ita.css");
    }

    /** {@return what tells people at a browser of problems} */
    public static ProblemPages problems() {
        return ErrorPage::of;
    }
}
