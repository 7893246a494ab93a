package th.ita.web.api;

import static th.ita.web.access.Right.LOOK_AT_LINKS;
import static th.ita.web.access.Right.READ_PLAN;
import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.List;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.export.json.LinksJson;
import th.ita.export.reading.ReadReport;
import th.ita.rules.evidence.PlanLink;
import th.ita.rules.evidence.PlanLinks;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Shelf;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** The evidence of a plan: as it was last seen, and as it is seen now. */
final class EvidenceApi {
    private static final String EVIDENCE = Address.DOCUMENT + "/evidence";

    private final Desk desk;

    EvidenceApi(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                new Route("getEvidence", GET, EVIDENCE, READ_PLAN, this::known),
                new Route("lookAtEvidence", POST, EVIDENCE + "/looks", LOOK_AT_LINKS, this::look));
    }

    private Either<Refusal, Reply> known(Request request) {
        return plan(request).flatMap(plan -> links(plan).map(links -> Reply.json(LinksJson.known(plan, links))));
    }

    private Either<Refusal, Reply> look(Request request) {
        return plan(request)
                .flatMap(plan -> links(plan)
                        .map(links -> Reply.json(LinksJson.write(
                                plan,
                                links,
                                desk.looking()
                                        .at(links.stream().map(PlanLink::query).toList())))));
    }

    private Either<Refusal, MeasuresPlan> plan(Request request) {
        return Address.revision(desk, request)
                .flatMap(Shelf::input)
                .flatMap(Plans::report)
                .map(ReadReport::plan);
    }

    private Either<Refusal, List<PlanLink>> links(MeasuresPlan plan) {
        return desk.frameworks().framework(plan.fiscalYear()).map(framework -> PlanLinks.of(plan, framework));
    }
}
