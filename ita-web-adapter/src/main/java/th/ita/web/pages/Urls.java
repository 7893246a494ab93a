package th.ita.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.time.FiscalYear;

/**
 * The addresses of pages, below the path at which the application is mounted.
 *
 * @param mount that path, empty for the root
 */
record Urls(String mount) {
    String home() {
        return mount + "/";
    }

    String importing() {
        return mount + "/import";
    }

    String importing(AgencyId agency) {
        return mount + "/agencies/" + encoded(agency.value()) + "/import";
    }

    /** A page of a year, the dashboard where no part is named. */
    String year(AgencyId agency, FiscalYear year, String... parts) {
        StringBuilder path = new StringBuilder(mount)
                .append("/agencies/")
                .append(encoded(agency.value()))
                .append('/')
                .append(year);
        for (String part : parts) {
            path.append('/').append(part);
        }
        return path.toString();
    }

    /** A paper as a file, which the interface for programs gives. */
    String paper(RevisionKey plan, String item, String format, String language) {
        return mount + "/api/v1/agencies/" + encoded(plan.agency().value()) + "/years/" + plan.fiscalYear() + "/"
                + plan.kind().id() + "/papers/" + item + "." + format + "?lang=" + language;
    }

    /** The site of a year as one file, which the interface for programs gives. */
    String siteArchive(AgencyId agency, FiscalYear year) {
        return mount + "/api/v1/agencies/" + encoded(agency.value()) + "/years/" + year + "/site.zip";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
