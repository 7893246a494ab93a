package th.ita.domain.measures;

import static th.ita.domain.refusal.DomainRefusal.NOT_A_LINK;

import io.vavr.control.Either;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * A page or file that shows a measure was carried out.
 *
 * @param link its address, http or https
 * @param title what it is called, if it was given a name
 */
public record Evidence(URI link, Optional<String> title) {
    /** Checks that the address is one of the web. */
    public Evidence {
        if (!isOfTheWeb(link)) {
            throw new th.ita.domain.OutOfRangeException("evidence link", link, "an http or https address");
        }
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

    private static boolean isOfTheWeb(URI address) {
        String scheme = address.getScheme();
        return address.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
    }
}
