package th.ita.links;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import th.ita.domain.evidence.EvidenceReason;
import th.ita.domain.measures.WebAddress;

/**
 * Asks one server for one page. The server's name is looked up once, the addresses are checked, and the connection goes
 * to a checked address itself, so that a name which changes its address in between gains nothing.
 */
final class WebClient {
    private static final String AGENT = "ita-links/0.1 (robot; checks the evidence links of ITA reports)";
    private static final int MOST_ADDRESSES = 3;
    private static final int HIGHEST_PORT = 65_535;

    private final LinkSettings settings;
    private final Network network;
    private final SSLSocketFactory tls;

    WebClient(LinkSettings settings, Network network, SSLSocketFactory tls) {
        this.settings = settings;
        this.network = network;
        this.tls = tls;
    }

    Answer get(URI asked) {
        URI address = WebAddress.ascii(asked);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            return new Answer.Failed(EvidenceReason.NOT_OF_THE_WEB, String.valueOf(address.getScheme()));
        }
        if (address.getPort() > HIGHEST_PORT) {
            return new Answer.Failed(EvidenceReason.NOT_OF_THE_WEB, ":" + address.getPort());
        }
        String host = address.getHost().replaceAll("^\\[|]$", "");
        try {
            List<InetAddress> open = network.resolve(host).stream()
                    .filter(any -> settings.allowsPrivate() || PublicAddresses.contains(any))
                    .limit(MOST_ADDRESSES)
                    .toList();
            return open.isEmpty()
                    ? new Answer.Failed(EvidenceReason.PRIVATE_ADDRESS, host)
                    : get(address, host, scheme.equals("https"), open);
        } catch (UnknownHostException unknown) {
            return new Answer.Failed(EvidenceReason.NO_SUCH_HOST, host);
        }
    }

    private Answer get(URI address, String host, boolean secure, List<InetAddress> addresses) {
        Answer last = new Answer.Failed(EvidenceReason.NO_CONNECTION, host);
        for (InetAddress checked : addresses) {
            try (Socket socket = network.connect(new InetSocketAddress(checked, port(address, secure)), (int)
                    settings.connecting().toMillis())) {
                return Deadline.keep(
                        settings.reading(),
                        socket,
                        open -> exchange(address, secure ? secured(open, host, port(address, true)) : open));
            } catch (ConnectException | NoRouteToHostException unreachable) {
                last = new Answer.Failed(EvidenceReason.NO_CONNECTION, said(unreachable));
            } catch (SocketTimeoutException slow) {
                last = new Answer.Failed(EvidenceReason.TOO_SLOW, said(slow));
            } catch (IOException broken) {
                return new Answer.Failed(reason(broken), said(broken));
            }
        }
        return last;
    }

    /** The same connection under TLS, whose certificate must be the server's by its name. */
    private SSLSocket secured(Socket socket, String host, int port) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, host, port, true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private Answer exchange(URI address, Socket socket) throws IOException {
        socket.getOutputStream().write(request(address).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return new AnswerReader(new BufferedInputStream(socket.getInputStream()), settings.mostBytes()).read();
    }

    private static String request(URI address) {
        // Thai and other letters of an address are sent in the form that servers know.
        URI sent = URI.create(address.toASCIIString());
        String path = String.valueOf(sent.getRawPath());
        String query = sent.getRawQuery() == null ? "" : "?" + sent.getRawQuery();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return String.join(
                "\r\n",
                "GET " + (path.isEmpty() ? "/" : path) + query + " HTTP/1.1",
                "Host: " + address.getHost() + port,
                "User-Agent: " + AGENT,
                "Accept: */*",
                "Accept-Language: th, en;q=0.5",
                "Accept-Encoding: identity",
                "Connection: close",
                "",
                "");
    }

    private static int port(URI address, boolean secure) {
        return address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
    }

    private static EvidenceReason reason(IOException broken) {
        if (broken instanceof SSLHandshakeException && !(broken.getCause() instanceof EOFException)) {
            return EvidenceReason.CERTIFICATE;
        }
        return broken instanceof ProtocolException || broken instanceof EOFException || broken instanceof SSLException
                ? EvidenceReason.BAD_ANSWER
                : EvidenceReason.NO_CONNECTION;
    }

    private static String said(IOException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
