package th.ita.web.api;

import static th.ita.web.http.Verb.GET;
import static th.ita.web.http.Verb.POST;

import io.vavr.control.Either;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.publishing.SiteArchive;
import th.ita.export.publishing.SiteChanges;
import th.ita.export.publishing.SiteJson;
import th.ita.web.access.Right;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.desk.Desk;
import th.ita.web.desk.Publishing;
import th.ita.web.http.Reply;
import th.ita.web.http.Request;
import th.ita.web.http.Route;
import th.ita.web.http.Tag;

/** The site of a year: what it consists of, the whole of it to take home, and its publication where the settings say. */
final class SiteApi {
    private static final String YEAR = Address.AGENCY + "/years/{year}";

    private final Desk desk;
    private final Publishing publishing;
    private final AuditTrail trail;

    SiteApi(Desk desk, Publishing publishing, AuditTrail trail) {
        this.desk = desk;
        this.publishing = publishing;
        this.trail = trail;
    }

    List<Route> routes() {
        return List.of(
                new Route("getSite", GET, YEAR + "/site", Right.MAKE_DOCUMENTS, this::files),
                new Route("getSiteArchive", GET, YEAR + "/site.zip", Right.PUBLISH, this::archive),
                new Route("previewPublication", GET, YEAR + "/publication", Right.PUBLISH, this::preview),
                new Route("publish", POST, YEAR + "/publish", Right.PUBLISH, this::publish));
    }

    private Either<Refusal, Publishing.Made> made(Request request) {
        return request.part(Route.AGENCY, AgencyId::parse)
                .flatMap(agency -> request.part("year", FiscalYear::parse)
                        .flatMap(year -> desk.shelf().year(agency, year)))
                .flatMap(publishing::make);
    }

    private Either<Refusal, Reply> files(Request request) {
        return made(request).map(made -> tagged(Reply.json(SiteJson.files(made.year(), made.site())), made));
    }

    private Either<Refusal, Reply> archive(Request request) {
        return made(request)
                .map(made -> tagged(
                        Reply.of("application/zip", SiteArchive.of(made.site()))
                                .with(
                                        "Content-Disposition",
                                        "attachment; filename=\"ita-" + made.fiscalYear() + ".zip\""),
                        made));
    }

    private Either<Refusal, Reply> preview(Request request) {
        return made(request)
                .flatMap(made -> publishing.changes(made, wish(request)).map(changes -> told(made, changes)));
    }

    /** What is published is what was looked at: the tag of the site goes with the request. */
    private Either<Refusal, Reply> publish(Request request) {
        return made(request)
                .flatMap(made -> request.looked(tag(made))
                        .flatMap(seen -> publishing.publish(made, wish(request), () -> note(made, request)))
                        .map(changes -> told(made, changes)));
    }

    private void note(Publishing.Made made, Request request) {
        trail.add(made.entry(request.caller(), desk.clock().instant(), request.id()));
    }

    private Reply told(Publishing.Made made, SiteChanges changes) {
        Optional<String> address = publishing
                .place(made.agency())
                .flatMap(place -> place.address(made.fiscalYear()))
                .map(URI::toASCIIString);
        return Reply.json(SiteJson.changes(made.year(), made.site(), address, changes));
    }

    private static Publishing.Wish wish(Request request) {
        return new Publishing.Wish(
                request.parameter("replace").filter("true"::equals).isPresent(), "?replace=true");
    }

    private static Tag tag(Publishing.Made made) {
        return Tag.ofText(made.digest());
    }

    private static Reply tagged(Reply reply, Publishing.Made made) {
        return reply.with("ETag", tag(made).text());
    }
}
