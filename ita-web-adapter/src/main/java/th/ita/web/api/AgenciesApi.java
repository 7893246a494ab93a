package th.ita.web.api;

import static th.ita.web.access.Right.LIST_AGENCIES;
import static th.ita.web.access.Right.READ_HISTORY;
import static th.ita.web.http.Verb.GET;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.Agency;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.export.input.Input;
import th.ita.export.json.AgencyJson;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Shelf;
import th.ita.web.http.Paged;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/** The agencies of which anything is kept, of which everybody sees those where they have a role. */
final class AgenciesApi {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Desk desk;

    AgenciesApi(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                new Route("listAgencies", GET, Address.ROOT + "/agencies", LIST_AGENCIES, this::list),
                new Route("getAgency", GET, Address.AGENCY, READ_HISTORY, this::show));
    }

    private Either<Refusal, Reply> list(Request request) {
        return request.number("limit", 1, MOST, USUAL)
                .flatMap(
                        limit -> request.parameter("after", AgencyId::parse).map(after -> page(request, after, limit)));
    }

    private Reply page(Request request, Optional<AgencyId> after, int limit) {
        List<AgencyId> found = desk.shelf().agencies(after, limit + 1, request.caller()::sees);
        List<AgencyId> page = found.subList(0, Math.min(limit, found.size()));
        Reply reply = Reply.json(AgencyJson.list(page.stream().map(this::known).toList()));
        Optional<String> last =
                found.size() > limit ? Optional.of(page.get(limit - 1).value()) : Optional.empty();
        return Paged.of(reply, request, last, limit);
    }

    private AgencyJson.Known known(AgencyId id) {
        return new AgencyJson.Known(
                id, desk.shelf().documents(id).toJavaOptional().flatMap(AgenciesApi::agency));
    }

    private Either<Refusal, Reply> show(Request request) {
        return Address.agency(request)
                .flatMap(id -> desk.shelf()
                        .documents(id)
                        .map(found -> Reply.json(AgencyJson.write(new AgencyJson.Known(id, agency(found)), found))));
    }

    /** As the latest year's documents call it, as far as they can be read. */
    private static Optional<Agency> agency(List<Revision> documents) {
        return documents.stream()
                .sorted((one, other) -> other.key().compareTo(one.key()))
                .flatMap(revision -> Shelf.input(revision).toJavaStream())
                .flatMap(input -> agency(input).stream())
                .findFirst();
    }

    private static Optional<Agency> agency(Input input) {
        return input instanceof Input.OfPlan plan
                ? Optional.of(plan.report().plan().agency())
                : ((Input.OfResult) input).result().agency();
    }
}
