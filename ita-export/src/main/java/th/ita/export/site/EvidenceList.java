package th.ita.export.site;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Sighting;
import th.ita.domain.measures.WebAddress;
import th.ita.export.html.HtmlParts;

/** Evidence as a list of links. */
final class EvidenceList {
    /** Official days are those of Thailand. */
    private static final ZoneOffset BANGKOK = ZoneOffset.ofHours(7);

    private EvidenceList() {}

    static String of(List<Evidence> evidence, SiteWords words) {
        StringBuilder html = new StringBuilder("<ul class=\"evidence\">\n");
        for (Evidence one : evidence) {
            String address = WebAddress.ascii(one.link()).toASCIIString();
            html.append("<li><a href=\"")
                    .append(HtmlParts.text(address))
                    .append("\" rel=\"noopener noreferrer\">")
                    .append(one.title()
                            .filter(title -> !title.isBlank())
                            .map(words::ownName)
                            .orElseGet(() -> words.verbatim(shown(one.link()))))
                    .append("</a>");
            one.kind()
                    .ifPresent(kind -> html.append(" <span class=\"remark\">")
                            .append(words.text("evidence." + kind.name()))
                            .append("</span>"));
            seen(one.seen(), words, html);
            html.append("</li>\n");
        }
        return html.append("</ul>\n").toString();
    }

    /** A Thai name of a server as it is, letters after it in the form that can be copied. */
    private static String shown(URI link) {
        return WebAddress.shown(URI.create(WebAddress.ascii(link).toASCIIString()))
                .toString();
    }

    private static void seen(Optional<Sighting> seen, SiteWords words, StringBuilder html) {
        seen.ifPresent(sighting -> {
            LocalDate day = LocalDate.ofInstant(sighting.at(), BANGKOK);
            html.append(" <span class=\"remark\">")
                    .append(words.text("evidence.seen", words.messages().day(day)))
                    .append("</span>");
        });
    }
}
