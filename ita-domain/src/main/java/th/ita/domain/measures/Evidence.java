package th.ita.domain.measures;

import static th.ita.domain.refusal.DomainRefusal.NOT_A_LINK;

import io.vavr.control.Either;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * A page or file that shows a measure was carried out.
 *
 * @param link its address, http or https; its server may have a Thai name
 * @param title what it is called, if it was given a name
 * @param kind what it is, if that is known
 * @param seen when it was last found at its address and with what content, if anybody looked
 */
public record Evidence(URI link, Optional<String> title, Optional<EvidenceKind> kind, Optional<Sighting> seen) {
    /** Checks that the address is one of the web. */
    public Evidence {
        if (!isOfTheWeb(link)) {
            throw new OutOfRangeException("evidence link", link, "an http or https address");
        }
    }

    /**
     * Evidence of which no more is known than a paper says.
     *
     * @param link its address, http or https
     * @param title what it is called, if it was given a name
     */
    public Evidence(URI link, Optional<String> title) {
        this(link, title, Optional.empty(), Optional.empty());
    }

    /**
     * Reads evidence from an address.
     *
     * @param link an http or https address
     * @param title what it is called, if it was given a name
     * @return the evidence, or why the address is none
     */
    public static Either<Refusal, Evidence> parse(String link, Optional<String> title) {
        try {
            URI address = new URI(link.strip());
            if (isOfTheWeb(address)) {
                return Either.right(new Evidence(address, title));
            }
        } catch (URISyntaxException unreadable) {
            // Refused below, like an address of another kind.
        }
        return Either.left(Refusal.of(NOT_A_LINK, Place.unknown(), link));
    }

    /**
     * The same evidence of a kind.
     *
     * @param found what it is
     * @return the evidence, of that kind
     */
    public Evidence of(EvidenceKind found) {
        return new Evidence(link, title, Optional.of(found), seen);
    }

    /**
     * The same evidence, looked at anew.
     *
     * @param sighting when it was found and with what content
     * @return the evidence, last seen then
     */
    public Evidence seen(Sighting sighting) {
        return new Evidence(link, title, kind, Optional.of(sighting));
    }

    private static boolean isOfTheWeb(URI address) {
        String scheme = address.getScheme();
        return WebAddress.host(address).isPresent()
                && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
    }
}
