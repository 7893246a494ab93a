package th.ita.web.access.network;

import static th.ita.web.access.network.NetworkRefusal.NOT_AN_ADDRESS;

import io.vavr.control.Either;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * An address of the network in numbers; no name is ever looked up. An address of IPv4 stands for itself and for its form
 * in IPv6, {@code ::ffff:192.0.2.1}: they are the same.
 *
 * @param high the first 64 bits of the address in IPv6
 * @param low the other 64 bits
 */
public record NetAddress(long high, long low) {
    private static final Pattern V4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final long MAPPED = 0xFFFFL;
    private static final long HALF = 0xFFFF_FFFFL;
    private static final long LOOPBACK_NET = 127;
    private static final int BYTES_V4 = 4;

    /**
     * Reads an address.
     *
     * @param text the numbers, in square brackets or not, without a port; a zone such as {@code %eth0} is left out
     * @return the address, or that the text is none
     */
    public static Either<Refusal, NetAddress> parse(String text) {
        String stripped = text.strip();
        boolean bracketed = stripped.startsWith("[") && stripped.endsWith("]");
        String bare = bracketed ? stripped.substring(1, stripped.length() - 1) : stripped;
        int zone = bare.indexOf('%');
        String numbers = zone > 0 ? bare.substring(0, zone) : bare;
        boolean inNumbers = V6.matcher(numbers).matches()
                || (!bracketed && zone < 0 && V4.matcher(numbers).matches());
        if (inNumbers) {
            try {
                return Either.right(of(InetAddress.getByName(numbers)));
            } catch (UnknownHostException notNumbers) {
                // told below
            }
        }
        return Either.left(Refusal.of(NOT_AN_ADDRESS, Place.unknown(), text));
    }

    /**
     * The numbers of an address.
     *
     * @param address the address
     * @return its numbers
     */
    public static NetAddress of(InetAddress address) {
        byte[] bytes = address.getAddress();
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        return bytes.length == BYTES_V4
                ? new NetAddress(0, (MAPPED << Integer.SIZE) | (numbers.getInt() & HALF))
                : new NetAddress(numbers.getLong(), numbers.getLong());
    }

    /** {@return whether it is an address of IPv4} */
    public boolean isV4() {
        return high == 0 && low >>> Integer.SIZE == MAPPED;
    }

    /** {@return whether it is of the machine itself, so that no other machine can be behind it} */
    public boolean isLoopback() {
        return isV4() ? (low & HALF) >>> (Integer.SIZE - Byte.SIZE) == LOOPBACK_NET : high == 0 && low == 1;
    }

    /**
     * The neighbourhood that is counted as one: whoever has one address of IPv6 usually has the 2<sup>64</sup> around it.
     *
     * @return the address itself in IPv4, the first of its 64 bits in IPv6
     */
    public NetAddress neighbourhood() {
        return isV4() || isLoopback() ? this : new NetAddress(high, 0);
    }

    @Override
    public String toString() {
        try {
            ByteBuffer numbers = isV4()
                    ? ByteBuffer.allocate(BYTES_V4).putInt((int) low)
                    : ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low);
            return InetAddress.getByAddress(numbers.array()).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four or sixteen bytes are an address", impossible);
        }
    }
}
