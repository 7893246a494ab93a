package th.ita.web.http;

import java.util.Locale;

/** Media types as headers hold them. */
final class MediaTypes {
    private MediaTypes() {}

    /** The type without parameters, in small letters. */
    static String bare(String header) {
        int semicolon = header.indexOf(';');
        return (semicolon < 0 ? header : header.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }
}
