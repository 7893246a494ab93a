package th.ita.export.compose;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.domain.measures.WebAddress;
import th.ita.export.document.Inline;

/** Finds web and mail addresses in running text: their digits must not change, and those of the web can be followed. */
public final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://(?:[A-Za-z0-9\\u0E01-\\u0E3A\\u0E40-\\u0E4E-]+\\.)+ไทย(?::[0-9]+)?(?:/(?:[!-~]*[A-Za-z0-9/])?)?"
                    + "|(?:https?://|www\\.)[!-~]*[A-Za-z0-9/]"
                    + "|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"
                    + "|(?<![!-~])(?:[A-Za-z0-9-]+\\.)+(?:go\\.th|or\\.th|com|org|net)(?:/[!-~]*[A-Za-z0-9/])?");

    private Addresses() {}

    /**
     * The text as runs, each address in one of its own.
     *
     * @param text any text
     * @return its runs, in order
     */
    public static List<Inline> split(String text) {
        List<Inline> runs = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            if (address.start() > from) {
                runs.add(new Inline.Plain(text.substring(from, address.start())));
            }
            runs.add(run(address.group()));
            from = address.end();
        }
        if (from < text.length()) {
            runs.add(new Inline.Plain(text.substring(from)));
        }
        return runs;
    }

    private static Inline run(String address) {
        if (address.startsWith("http")) {
            try {
                URI uri = new URI(address);
                if (WebAddress.host(uri).isPresent()) {
                    return new Inline.Link(uri, address);
                }
            } catch (URISyntaxException unusable) {
                // Shown as it was written, like an address that is not of the web.
            }
        }
        return new Inline.Verbatim(address);
    }
}
