package th.ita.web.access.network;

import static th.ita.web.access.network.NetworkRefusal.NOT_A_RANGE;
import static th.ita.web.access.network.NetworkRefusal.RANGE_BEGINS_INSIDE;

import io.vavr.control.Either;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * All addresses that begin with the same bits, such as {@code 10.1.0.0/16}, or one address alone.
 *
 * @param first the first of them
 * @param bits how many bits they share, from 0 to 128, counted in IPv6; {@code /16} of IPv4 is 112 here
 */
public record AddressRange(NetAddress first, int bits) {
    private static final Pattern FORM = Pattern.compile("([^/]+)/([0-9]{1,3})");
    private static final int ALL = 128;
    private static final int BEFORE_V4 = 96;

    /** Checks the number of bits, and that it begins at its beginning. */
    public AddressRange {
        if (bits < 0 || bits > ALL) {
            throw new OutOfRangeException("bits of a range of addresses", bits, "0 to 128");
        }
        if (!cut(first, bits).equals(first)) {
            throw new OutOfRangeException(
                    "first address of a range", first, cut(first, bits).toString());
        }
    }

    /**
     * Reads a range.
     *
     * @param text an address, or the first address with a slash and the number of bits
     * @return the range, or what is wrong with it
     */
    public static Either<Refusal, AddressRange> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return NetAddress.parse(text)
                    .map(address -> new AddressRange(address, ALL))
                    .mapLeft(none -> refusal(NOT_A_RANGE, text));
        }
        return NetAddress.parse(form.group(1))
                .mapLeft(none -> refusal(NOT_A_RANGE, text))
                .flatMap(address -> of(address, Integer.parseInt(form.group(2)), text));
    }

    private static Either<Refusal, AddressRange> of(NetAddress address, int written, String text) {
        int bits = address.isV4() ? written + BEFORE_V4 : written;
        if (bits > ALL) {
            return Either.left(refusal(NOT_A_RANGE, text));
        }
        NetAddress first = cut(address, bits);
        return first.equals(address)
                ? Either.right(new AddressRange(first, bits))
                : Either.left(refusal(RANGE_BEGINS_INSIDE, text, first + "/" + written));
    }

    /**
     * Tells whether an address is one of these.
     *
     * @param address the address
     * @return whether it is
     */
    public boolean contains(NetAddress address) {
        return cut(address, bits).equals(first);
    }

    private static NetAddress cut(NetAddress address, int bits) {
        return new NetAddress(
                address.high() & mask(Math.min(bits, Long.SIZE)), address.low() & mask(Math.max(bits - Long.SIZE, 0)));
    }

    private static long mask(int bits) {
        return bits == 0 ? 0 : -1L << (Long.SIZE - bits);
    }

    private static Refusal refusal(NetworkRefusal code, String... arguments) {
        return Refusal.of(code, Place.unknown(), arguments);
    }

    @Override
    public String toString() {
        return bits == ALL ? first.toString() : first + "/" + (first.isV4() ? bits - BEFORE_V4 : bits);
    }
}
