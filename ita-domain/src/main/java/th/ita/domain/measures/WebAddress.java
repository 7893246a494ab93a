package th.ita.domain.measures;

import java.net.IDN;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of the web whose servers have Thai names, such as {@code https://เทศบาล.ไทย/o42}. People read and write the
 * Thai name; networks, browsers and readers of files know only its form in ASCII (RFC 3490), {@code xn--…}.
 */
public final class WebAddress {
    private static final String BEFORE_SERVER = "//";
    private static final String IN_ASCII = "xn--";

    /** A server's name and its port, if it has one; not who asks, which no published address needs. */
    private static final Pattern SERVER =
            Pattern.compile("([^@:\\[\\]%\\s]*[^\\x00-\\x7F][^@:\\[\\]%\\s]*)(:[0-9]{0,5})?");

    private static final Pattern THAI = Pattern.compile("[a-zA-Z0-9.\\-\\u0E01-\\u0E3A\\u0E40-\\u0E4E]+");

    private WebAddress() {}

    /**
     * The server of an address.
     *
     * @param address an address
     * @return the server's name as networks know it; nothing where the address names none
     */
    public static Optional<String> host(URI address) {
        return Optional.ofNullable(ascii(address).getHost());
    }

    /**
     * The address as networks know it.
     *
     * @param address an address
     * @return the same with its server's name in ASCII; unchanged where it is, or where the name cannot be one
     */
    public static URI ascii(URI address) {
        String authority = address.getRawAuthority();
        if (address.getHost() != null || authority == null) {
            return address;
        }
        Matcher server = SERVER.matcher(authority);
        if (!server.matches()) {
            return address;
        }
        try {
            String name = IDN.toASCII(server.group(1), IDN.USE_STD3_ASCII_RULES);
            String port = server.group(2) == null ? "" : server.group(2);
            return withServer(address, authority, name + port);
        } catch (IllegalArgumentException noName) {
            return address;
        }
    }

    /**
     * The address as people read it.
     *
     * @param address an address
     * @return the same with its server's name in Thai, where that is what its form in ASCII stands for; otherwise unchanged,
     *     so that letters of other scripts which look like these deceive nobody
     */
    public static URI shown(URI address) {
        String host = address.getHost();
        if (host == null || !host.contains(IN_ASCII) || address.getRawUserInfo() != null) {
            return address;
        }
        String name = IDN.toUnicode(host);
        String authority = address.getRawAuthority();
        if (!THAI.matcher(name).matches()) {
            return address;
        }
        URI shown = withServer(address, authority, name + authority.substring(host.length()));
        return ascii(shown).equals(address) ? shown : address;
    }

    private static URI withServer(URI address, String authority, String server) {
        String text = address.toString();
        int from = text.indexOf(BEFORE_SERVER) + BEFORE_SERVER.length();
        return URI.create(text.substring(0, from) + server + text.substring(from + authority.length()));
    }
}
