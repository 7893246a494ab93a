package th.ita.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a server's name. */
interface Resolver {
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The resolver of the system. */
    static Resolver ofTheSystem() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
