package th.ita.web.api;

import static th.ita.web.access.Right.LOOK_AT_LINKS;
import static th.ita.web.access.Right.READ_PLAN;
import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.evidence.EvidenceLook;
import th.ita.domain.measures.MeasuresPlan;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.export.json.LinksJson;
import th.ita.export.reading.ReadReport;
import th.ita.rules.evidence.PlanLink;
import th.ita.rules.evidence.PlanLinks;
import th.ita.web.access.Right;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Shelf;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** The evidence of a plan: as it was last seen, and as it is seen now. */
final class EvidenceApi {
    private static final String EVIDENCE = Address.DOCUMENT + "/evidence";

    private final Desk desk;
    private final Changes changes;

    EvidenceApi(Desk desk, Changes changes) {
        this.desk = desk;
        this.changes = changes;
    }

    List<Route> routes() {
        return List.of(
                new Route("getEvidence", GET, EVIDENCE, READ_PLAN, this::known),
                new Route("lookAtEvidence", POST, EVIDENCE + "/looks", LOOK_AT_LINKS, this::look));
    }

    private Either<Refusal, Reply> known(Request request) {
        return plan(request).flatMap(plan -> links(plan).map(links -> Reply.json(LinksJson.known(plan, links))));
    }

    /** Looks; with {@code ?keep=true} what is seen becomes part of the plan, upon the revision that the request names. */
    private Either<Refusal, Reply> look(Request request) {
        return request.parameter("keep").filter("true"::equals).isPresent()
                ? Address.document(request).flatMap(key -> kept(request, key))
                : plan(request)
                        .flatMap(plan ->
                                links(plan).map(links -> Reply.json(LinksJson.write(plan, links, looks(links)))));
    }

    private List<EvidenceLook> looks(List<PlanLink> links) {
        return desk.looking().at(links.stream().map(PlanLink::query).toList(), done -> {});
    }

    private Either<Refusal, Reply> kept(Request request, RevisionKey key) {
        return desk.shelf()
                .revision(key, Optional.empty())
                .flatMap(latest -> request.expected(Optional.of(latest))
                        .fold(
                                refusal -> Either.right(Changes.refused(refusal, Optional.of(latest), request)),
                                expected -> plan(latest)
                                        .flatMap(plan ->
                                                links(plan).flatMap(links -> kept(request, latest, plan, links)))));
    }

    private Either<Refusal, Reply> kept(Request request, Revision latest, MeasuresPlan plan, List<PlanLink> links) {
        List<EvidenceLook> looks = looks(links);
        Right right = latest.key().kind() == RecordKind.PLAN_LIFE ? Right.RECORD : Right.WRITE_PLAN;
        String reason = request.parameter("reason").orElse("POST");
        return desk.keeping()
                .see(latest, looks, changes.change(request, right, latest.number(), reason))
                .map(saving -> Changes.reply(saving, Reply.json(LinksJson.write(plan, links, looks)), request));
    }

    private Either<Refusal, MeasuresPlan> plan(Request request) {
        return Address.revision(desk, request).flatMap(EvidenceApi::plan);
    }

    private static Either<Refusal, MeasuresPlan> plan(Revision revision) {
        return Shelf.input(revision).flatMap(Plans::report).map(ReadReport::plan);
    }

    private Either<Refusal, List<PlanLink>> links(MeasuresPlan plan) {
        return desk.frameworks().framework(plan.fiscalYear()).map(framework -> PlanLinks.of(plan, framework));
    }
}
