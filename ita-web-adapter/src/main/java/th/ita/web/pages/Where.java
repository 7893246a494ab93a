package th.ita.web.pages;

import io.vavr.control.Either;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.web.http.Request;
import th.ita.web.http.Route;

/**
 * The year of an agency that a page is about.
 *
 * @param agency the agency
 * @param year the year
 * @param urls the addresses of pages
 */
record Where(AgencyId agency, FiscalYear year, Urls urls) {
    static final String PATH = "/agencies/{agency}/{year}";

    static Either<Refusal, Where> of(Request request) {
        return request.part(Route.AGENCY, AgencyId::parse)
                .flatMap(agency -> request.part("year", FiscalYear::parse)
                        .map(year -> new Where(agency, year, new Urls(request.mount()))));
    }

    String url(String... parts) {
        return urls.year(agency, year, parts);
    }
}
