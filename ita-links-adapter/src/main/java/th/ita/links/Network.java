package th.ita.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;

/** The way to servers: finds the addresses of a name, and connects to an address that was found fit. */
interface Network {
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** Connects to the very address that is given; how long it may take is in milliseconds. */
    Socket connect(InetSocketAddress checked, int timeout) throws IOException;

    /** The network of the system. */
    static Network ofTheSystem() {
        return new Network() {
            @Override
            public List<InetAddress> resolve(String host) throws UnknownHostException {
                return List.of(InetAddress.getAllByName(host));
            }

            @Override
            public Socket connect(InetSocketAddress checked, int timeout) throws IOException {
                // No proxy: it would look the name up by itself.
                Socket socket = new Socket(Proxy.NO_PROXY);
                try {
                    socket.connect(checked, timeout);
                    return socket;
                } catch (IOException unreachable) {
                    socket.close();
                    throw unreachable;
                }
            }
        };
    }
}
