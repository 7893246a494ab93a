package th.ita.web.access;

import java.util.List;
import java.util.Optional;
import th.ita.web.access.network.NetAddress;

/** Requests for tests. */
final class Knocks {
    private Knocks() {}

    static Knock of(String method, String peer, Optional<String> authorization, Optional<String> cookie) {
        return of(method, peer, authorization, cookie, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    static Knock of(
            String method,
            String peer,
            Optional<String> authorization,
            Optional<String> cookie,
            List<String> forwardedFor,
            List<String> person,
            Optional<String> origin,
            Optional<String> relation) {
        return new Knock(
                method,
                NetAddress.parse(peer).get(),
                forwardedFor,
                authorization,
                cookie,
                person,
                new Knock.Site("ita.example:8421", origin, relation),
                Optional.empty(),
                "r1");
    }

    /** The secret in the cookie that a browser keeps. */
    static String cookie(Gate.SignedIn signedIn) {
        String header = signedIn.cookie();
        return header.substring(header.indexOf('=') + 1, header.indexOf(';'));
    }
}
