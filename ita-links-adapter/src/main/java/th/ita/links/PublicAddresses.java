package th.ita.links;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses the public can reach. The others lead into networks of the host itself, where a link in a document has
 * no business: loopback, private, shared by carriers, link-local, unique-local, reserved, multicast, and every form in
 * which an address of IPv6 holds one of IPv4. From the registries of special-purpose addresses of IANA.
 */
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));

    /** Of IPv6 only this block is given out for public use; in it these are not for the public. */
    private static final Block GLOBAL = Block.of("2000::", 3);

    private static final List<Block> NOT_GLOBAL =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("3fff::", 20), Block.of("2002::", 16));

    /** An address of IPv4 stands in the last four bytes. */
    private static final List<Block> EMBEDDING =
            List.of(Block.of("::ffff:0:0:0", 96), Block.of("64:ff9b::", 96), Block.of("::", 96));

    private static final int BYTES_OF_IPV4 = 4;
    private static final int BYTES_OF_IPV6 = 16;

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        return isPublic(address.getAddress());
    }

    private static boolean isPublic(byte[] address) {
        if (address.length == BYTES_OF_IPV4) {
            return NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
        }
        if (isMapped(address) || EMBEDDING.stream().anyMatch(block -> block.contains(address))) {
            return isPublic(Arrays.copyOfRange(address, BYTES_OF_IPV6 - BYTES_OF_IPV4, BYTES_OF_IPV6));
        }
        return GLOBAL.contains(address) && NOT_GLOBAL.stream().noneMatch(block -> block.contains(address));
    }

    /** Whether it is an address of IPv4 written as one of IPv6, such as ::ffff:127.0.0.1. */
    private static boolean isMapped(byte[] address) {
        for (int i = 0; i < 10; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return address[10] == (byte) 0xFF && address[11] == (byte) 0xFF;
    }

    /** Addresses that begin with the same bits. */
    private record Block(List<Byte> beginning, int bits) {
        static Block of(String address, int bits) {
            byte[] bytes = literal(address);
            return new Block(
                    java.util.stream.IntStream.range(0, bytes.length)
                            .mapToObj(i -> bytes[i])
                            .toList(),
                    bits);
        }

        private static byte[] literal(String address) {
            try {
                // A literal is looked up nowhere.
                return InetAddress.getByName(address).getAddress();
            } catch (java.net.UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != beginning.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (beginning.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
