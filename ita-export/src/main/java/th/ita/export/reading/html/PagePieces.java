package th.ita.export.reading.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import th.ita.export.reading.Passage;

/** Collects the words of one paragraph of a page, with the links in them. */
final class PagePieces {
    /** White space with which the page's source is laid out; spaces alone may be the author's own. */
    private static final Pattern LAID_OUT = Pattern.compile("[ \\t\\f]*[\\r\\n\\t\\f][ \\t\\f\\r\\n]*");

    private final StringBuilder words = new StringBuilder();
    private final List<Passage.Link> links = new ArrayList<>();
    private @Nullable Element anchor;
    private int anchored;

    void text(String text) {
        words.append(LAID_OUT.matcher(text).replaceAll(" "));
    }

    void enter(Element element) {
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            anchor = element;
            anchored = words.length();
        }
    }

    void leave(Element element) {
        if (element.equals(anchor)) {
            link(element);
            anchor = null;
        }
    }

    private void link(Element element) {
        try {
            URI address = new URI(element.attr("href").strip());
            if (address.isAbsolute()) {
                String called = words.substring(Math.min(anchored, words.length()));
                links.add(new Passage.Link(address, called.strip()));
            }
        } catch (URISyntaxException none) {
            // An address that leads nowhere; its words stay.
        }
    }

    /** Ends the paragraph; nothing where it says nothing. */
    List<Passage> end() {
        if (anchor != null) {
            link(anchor);
            anchored = 0;
        }
        Passage passage = new Passage(words.toString().strip(), links);
        words.setLength(0);
        links.clear();
        return passage.isBlank() ? List.of() : List.of(passage);
    }
}
