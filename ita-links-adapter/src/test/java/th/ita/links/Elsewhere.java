package th.ita.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A network with names of its own, in which every address of the public leads to one server of this machine. Any other
 * address is connected to for real, so that whoever should not go there is seen to go there.
 */
final class Elsewhere implements Network {
    private final int port;
    private final Map<String, List<byte[]>> names = new HashMap<>();
    final List<InetAddress> connected = new CopyOnWriteArrayList<>();
    final List<String> lookedUp = new CopyOnWriteArrayList<>();

    Elsewhere(int port) {
        this.port = port;
    }

    /** A name with the addresses it has at each look-up, the last of them from then on. */
    Elsewhere named(String host, int[]... addresses) {
        List<byte[]> found = new CopyOnWriteArrayList<>();
        for (int[] address : addresses) {
            byte[] bytes = new byte[address.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) address[i];
            }
            found.add(bytes);
        }
        names.put(host, found);
        return this;
    }

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        lookedUp.add(host);
        List<byte[]> known = names.get(host);
        if (known == null) {
            // A literal address, which is looked up nowhere.
            return List.of(InetAddress.getAllByName(host));
        }
        byte[] address = known.size() > 1 ? known.remove(0) : known.get(0);
        return List.of(InetAddress.getByAddress(host, address));
    }

    @Override
    public Socket connect(InetSocketAddress checked, int timeout) throws IOException {
        connected.add(checked.getAddress());
        boolean outside = PublicAddresses.contains(checked.getAddress());
        InetSocketAddress there = outside ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port) : checked;
        Socket socket = new Socket();
        socket.connect(there, timeout);
        return socket;
    }
}
