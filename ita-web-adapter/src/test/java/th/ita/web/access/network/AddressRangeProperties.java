package th.ita.web.access.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Ranges against the arithmetic of large numbers, which has no halves. */
class AddressRangeProperties {
    @Property
    void a_range_contains_what_begins_with_its_bits(
            @ForAll("bytes") byte[] first,
            @ForAll("bytes") byte[] other,
            @ForAll @IntRange(min = 0, max = 128) int bits)
            throws UnknownHostException {
        BigInteger mask = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE.shiftLeft(128 - bits));
        BigInteger beginning = new BigInteger(1, first).and(mask);
        AddressRange range = new AddressRange(address(beginning), bits);

        assertThat(range.contains(address(new BigInteger(1, first)))).isTrue();
        assertThat(range.contains(address(new BigInteger(1, other))))
                .isEqualTo(new BigInteger(1, other).and(mask).equals(beginning));
    }

    @Property
    void addresses_and_ranges_read_back_what_they_print(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 0, max = 128) int bits) throws UnknownHostException {
        NetAddress address = NetAddress.of(InetAddress.getByAddress(bytes));
        BigInteger mask = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE.shiftLeft(128 - bits));
        NetAddress first = address(new BigInteger(1, bytes).and(mask));

        assertThat(NetAddress.parse(address.toString()).get()).isEqualTo(address);
        if (!first.isV4() || bits >= 96) {
            AddressRange range = new AddressRange(first, bits);
            assertThat(AddressRange.parse(range.toString()).get()).isEqualTo(range);
        }
    }

    @Property
    void no_text_makes_it_throw_or_look_a_name_up(@ForAll("texts") String text) {
        assertThat(NetAddress.parse(text)).isNotNull();
        assertThat(AddressRange.parse(text)).isNotNull();
    }

    private static NetAddress address(BigInteger number) throws UnknownHostException {
        byte[] bytes = new byte[16];
        byte[] digits = number.toByteArray();
        int used = Math.min(digits.length, bytes.length);
        System.arraycopy(digits, digits.length - used, bytes, bytes.length - used, used);
        return NetAddress.of(InetAddress.getByAddress(bytes));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofSize(16);
        Arbitrary<byte[]> near = Arbitraries.integers().between(0, 300).map(number -> {
            byte[] bytes = new byte[16];
            bytes[10] = (byte) 0xFF;
            bytes[11] = (byte) 0xFF;
            bytes[12] = 10;
            bytes[14] = (byte) (number >> 8);
            bytes[15] = (byte) (int) number;
            return bytes;
        });
        return Arbitraries.oneOf(any, near);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0123456789abcdefABCDEF:.%/[]x").ofMaxLength(45);
    }
}
