package th.ita.links;

import java.time.Duration;
import th.ita.domain.OutOfRangeException;

/**
 * How links are looked at.
 *
 * @param tries how often a link that is not fine is tried, 1 to 10
 * @param pause how long is waited before the second try; before the third twice as long, and so on
 * @param connecting how long is waited for a connection
 * @param reading how long one answer may take from its first byte to its last
 * @param redirects how many times a link may lead on to another address, 0 to 20
 * @param mostBytes the largest page or file that is read
 * @param atOncePerHost how many requests a server gets at the same time, 1 or more
 * @param gap how long a server is left alone between the beginnings of two requests
 * @param allowsPrivate whether addresses of networks that the public cannot reach may be asked
 */
public record LinkSettings(
        int tries,
        Duration pause,
        Duration connecting,
        Duration reading,
        int redirects,
        int mostBytes,
        int atOncePerHost,
        Duration gap,
        boolean allowsPrivate) {
    /** Three tries, ten seconds to connect, thirty to read, five redirects, 20 MB, two at a time for each server. */
    public static final LinkSettings POLITE = new LinkSettings(
            3,
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            5,
            20 << 20,
            2,
            Duration.ofMillis(250),
            false);

    /** Checks the ranges. */
    public LinkSettings {
        check("tries", tries, 1, 10);
        check("redirects", redirects, 0, 20);
        check("most bytes", mostBytes, 1, Integer.MAX_VALUE);
        check("requests at once", atOncePerHost, 1, 100);
    }

    private static void check(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new OutOfRangeException(what, number, least + " to " + most);
        }
    }

    /** {@return the same where private addresses may be asked too, as within a municipality's own network} */
    public LinkSettings allowingPrivate() {
        return new LinkSettings(tries, pause, connecting, reading, redirects, mostBytes, atOncePerHost, gap, true);
    }
}
