package th.ita.export.reading.office;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.ita.export.reading.Passage;

/** Collects one paragraph of Word; its line breaks make several passages of it. */
final class WordParagraph {
    private static final Pattern FIELD = Pattern.compile("HYPERLINK\\s+\"(https?://[^\"\\s]+)\"");

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder field = new StringBuilder();
    private final List<Passage.Link> links = new ArrayList<>();
    private Optional<URI> address = Optional.empty();
    private int linked;

    @Nullable
    String style;

    boolean isListed;
    boolean isOutlined;

    void text(String text) {
        words.append(text);
    }

    void field(String instruction) {
        field.append(instruction);
    }

    void beginLink(Optional<URI> to) {
        address = to;
        linked = words.length();
    }

    void endLink() {
        address.ifPresent(to -> links.add(new Passage.Link(
                to, words.substring(Math.min(linked, words.length())).strip())));
        address = Optional.empty();
    }

    void breakLine() {
        Passage passage = new Passage(words.toString().strip(), links);
        if (!passage.isBlank()) {
            passages.add(passage);
        }
        words.setLength(0);
        links.clear();
        linked = 0;
    }

    /** The lines of the paragraph that say something. */
    List<Passage> end() {
        Matcher instruction = FIELD.matcher(field);
        while (instruction.find()) {
            links.add(new Passage.Link(URI.create(instruction.group(1)), ""));
        }
        breakLine();
        return passages;
    }
}
