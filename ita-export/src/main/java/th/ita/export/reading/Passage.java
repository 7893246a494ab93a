package th.ita.export.reading;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import th.ita.domain.measures.WebAddress;

/**
 * Some words of a document, with the addresses that lie behind them.
 *
 * @param text the words, without a line break
 * @param links the links in them, in order
 */
public record Passage(String text, List<Link> links) {
    /**
     * Words that lead somewhere.
     *
     * @param address where they lead
     * @param text the words
     */
    public record Link(URI address, String text) {
        /** Shows a server's Thai name as people write it. */
        public Link {
            address = WebAddress.shown(address);
        }
    }

    /** Keeps its own copy of the links. */
    public Passage {
        links = List.copyOf(links);
    }

    /**
     * Words that lead nowhere.
     *
     * @param text the words
     * @return the passage
     */
    public static Passage of(String text) {
        return new Passage(text, List.of());
    }

    /** This passage with other words. */
    Passage saying(String words) {
        return new Passage(words, links);
    }

    /** This passage and the rest of it, which a page break cut off. */
    Passage continuedBy(Passage rest) {
        return new Passage(
                text + " " + rest.text,
                Stream.concat(links.stream(), rest.links.stream()).toList());
    }

    /** {@return whether it says nothing} */
    public boolean isBlank() {
        return text.isBlank() && links.isEmpty();
    }
}
