package th.ita.web.access.network;

import static th.ita.web.access.network.NetworkRefusal.RANGE_TOO_WIDE;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * The proxies whose word is taken for who somebody is and where a request came from. What anybody else says of that is
 * not even looked at.
 *
 * @param ranges where the proxies are; none where there are none
 */
public record TrustedProxies(List<AddressRange> ranges) {
    /** Nobody's word is taken. */
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    private static final int WIDEST_V4 = 104;
    private static final int WIDEST_V6 = 32;
    private static final Pattern PORT = Pattern.compile("(?<=\\]):[0-9]{1,5}$|(?<=^[0-9.]{7,15}):[0-9]{1,5}$");

    /** Keeps its own copy. */
    public TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads the addresses of proxies.
     *
     * @param texts addresses, or ranges of at most {@code /8} in IPv4 and {@code /32} in IPv6
     * @return the proxies, or what is wrong with the first text that is not right
     */
    public static Either<Refusal, TrustedProxies> parse(List<String> texts) {
        List<AddressRange> ranges = new ArrayList<>();
        for (String text : texts) {
            Either<Refusal, AddressRange> range = AddressRange.parse(text).flatMap(TrustedProxies::named);
            if (range.isLeft()) {
                return Either.left(range.getLeft());
            }
            ranges.add(range.get());
        }
        return Either.right(new TrustedProxies(ranges));
    }

    private static Either<Refusal, AddressRange> named(AddressRange range) {
        boolean v4 = range.first().isV4();
        return range.bits() >= (v4 ? WIDEST_V4 : WIDEST_V6)
                ? Either.right(range)
                : Either.left(Refusal.of(RANGE_TOO_WIDE, Place.unknown(), range.toString(), v4 ? "/8" : "/32"));
    }

    /**
     * Tells whether an address is that of a proxy whose word is taken.
     *
     * @param peer the address at the other end of the connection
     * @return whether it is
     */
    public boolean trust(NetAddress peer) {
        return ranges.stream().anyMatch(range -> range.contains(peer));
    }

    /**
     * Where a request came from. Every proxy adds the address it was asked from at the end of {@code X-Forwarded-For};
     * what stands before the first address that is no trusted proxy's, counted from the end, anybody can have written.
     *
     * @param peer the address at the other end of the connection
     * @param forwardedFor the values of the header, in order
     * @return the address of whoever asked the outermost trusted proxy; the last that is known where the header is broken
     */
    public NetAddress client(NetAddress peer, List<String> forwardedFor) {
        if (!trust(peer)) {
            return peer;
        }
        List<String> hops =
                new ArrayList<>(List.of(String.join(",", forwardedFor).split(",", -1)));
        Collections.reverse(hops);
        NetAddress last = peer;
        for (String hop : hops) {
            Optional<NetAddress> address =
                    NetAddress.parse(PORT.matcher(hop.strip()).replaceFirst("")).toJavaOptional();
            if (address.isEmpty()) {
                return last;
            }
            last = address.get();
            if (!trust(last)) {
                return last;
            }
        }
        return last;
    }
}
