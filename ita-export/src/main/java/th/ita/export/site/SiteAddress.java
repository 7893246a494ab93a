package th.ita.export.site;

import io.vavr.control.Either;
import java.net.URI;
import java.net.URISyntaxException;
import th.ita.domain.measures.WebAddress;
import th.ita.domain.refusal.DomainRefusal;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/** The address under which a site will stand, by which maps of the site and data about it name its pages in full. */
public final class SiteAddress {
    private SiteAddress() {}

    /**
     * Reads an address.
     *
     * @param text an http or https address such as {@code https://www.example.go.th/ita/2564/}, without {@code ?} and
     *     {@code #}; a slash at its end may be left out
     * @return the address with a slash at its end, or why it can be none
     */
    public static Either<Refusal, URI> parse(String text) {
        try {
            URI address = WebAddress.ascii(new URI(text.strip()));
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            boolean fits = web
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            if (fits) {
                String whole = address.toASCIIString();
                return Either.right(URI.create(whole.endsWith("/") ? whole : whole + "/"));
            }
        } catch (URISyntaxException unreadable) {
            // Refused below, like an address of another kind.
        }
        return Either.left(Refusal.of(DomainRefusal.NOT_A_LINK, Place.unknown(), text));
    }
}
