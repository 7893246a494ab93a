package th.ita.web.api;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.time.FiscalYear;
import th.ita.web.desk.Desk;
import th.ita.web.http.Numbers;
import th.ita.web.http.Request;

/** What an address below {@code /agencies} names: an agency, its document, one of its revisions. */
final class Address {
    /** The root of all that programs ask for. */
    static final String ROOT = "/api/v1";

    static final String AGENCY = ROOT + "/agencies/{agency}";
    static final String DOCUMENT = AGENCY + "/years/{year}/{document}";

    static final int MOST_REVISIONS = 999_999_999;

    private Address() {}

    static Either<Refusal, AgencyId> agency(Request request) {
        return request.part("agency", AgencyId::parse);
    }

    static Either<Refusal, RevisionKey> document(Request request) {
        return agency(request)
                .flatMap(agency -> request.part("year", FiscalYear::parse)
                        .flatMap(year -> request.part("document", RecordKind::parse)
                                .map(kind -> new RevisionKey(agency, year, kind))));
    }

    /** The document of a kind, where the route says the kind. */
    static Either<Refusal, RevisionKey> of(Request request, RecordKind kind) {
        return agency(request)
                .flatMap(agency ->
                        request.part("year", FiscalYear::parse).map(year -> new RevisionKey(agency, year, kind)));
    }

    /** The number of a revision as a part of the path. */
    static Either<Refusal, Integer> number(String text) {
        return Numbers.parse(text, 1, MOST_REVISIONS);
    }

    /** The revision that {@code ?revision=} names, the latest where it names none. */
    static Either<Refusal, Revision> revision(Desk desk, Request request) {
        return document(request)
                .flatMap(key -> revisionNumber(request, "revision")
                        .flatMap(number -> desk.shelf().revision(key, number)));
    }

    static Either<Refusal, Optional<Integer>> revisionNumber(Request request, String name) {
        return request.parameter(name).isEmpty()
                ? Either.right(Optional.empty())
                : request.number(name, 1, MOST_REVISIONS, 1).map(Optional::of);
    }

    /** The path of a document, for {@code Location}. */
    static String path(Request request, RevisionKey key) {
        return request.mount()
                + Links.path(ROOT, "agencies", key.agency().value(), "years")
                + Links.path("", key.fiscalYear().toString(), key.kind().id());
    }
}
