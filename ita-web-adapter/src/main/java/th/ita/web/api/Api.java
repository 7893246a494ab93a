package th.ita.web.api;

import java.util.List;
import java.util.stream.Stream;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Publishing;
import th.ita.web.http.Metrics;
import th.ita.web.http.Route;

/** The interface for programs: all its routes. */
public final class Api {
    private Api() {}

    /**
     * The routes.
     *
     * @param desk what they work with
     * @param publishing what makes and publishes sites
     * @param trail where it is noted who changed what from where
     * @param metrics what counts requests
     * @return the routes, of which the contract tells
     */
    public static List<Route> routes(Desk desk, Publishing publishing, AuditTrail trail, Metrics metrics) {
        Changes changes = new Changes(desk, trail);
        QuestionsApi questions = new QuestionsApi(desk);
        return Stream.of(
                        new FrameworksApi(desk.frameworks()).routes(),
                        new AgenciesApi(desk).routes(),
                        // Before the documents, whose addresses have the same form.
                        new SiteApi(desk, publishing, trail).routes(),
                        new DocumentsApi(desk, changes).routes(),
                        new LifeApi(desk, changes).routes(),
                        questions.routes(),
                        new EvidenceApi(desk, changes).routes(),
                        new CalculationsApi(desk).routes(),
                        new ContractApi(metrics).routes())
                .flatMap(List::stream)
                .toList();
    }
}
