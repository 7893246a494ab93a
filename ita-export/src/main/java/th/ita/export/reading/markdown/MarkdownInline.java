package th.ita.export.reading.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.ita.export.reading.Passage;

/** Takes the marks out of one line of Markdown: emphasis, escapes, entities, links. */
final class MarkdownInline {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern LINK =
            Pattern.compile("!?\\[((?:\\\\.|[^\\[\\]\\\\])*)]\\((?:<([^<>]*)>|([^\\s()]*))(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^<>\\s]+)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|<!--.*?-->");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Link> links = new ArrayList<>();

    private MarkdownInline(String source) {
        this.source = source;
    }

    static Passage passage(String source) {
        MarkdownInline inline = new MarkdownInline(source);
        inline.take();
        return new Passage(inline.text.toString(), inline.links);
    }

    private void take() {
        for (int at = 0; at < source.length(); ) {
            at = next(at);
        }
    }

    private int next(int at) {
        char c = source.charAt(at);
        if (c == '\\' && at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
            text.append(source.charAt(at + 1));
            return at + 2;
        }
        if (c == '[' || (c == '!' && source.startsWith("![", at))) {
            Matcher link = LINK.matcher(source).region(at, source.length());
            if (link.lookingAt()) {
                link(link, c == '!');
                return link.end();
            }
        }
        if (c == '<') {
            return angle(at);
        }
        if (c == '&') {
            return entity(at);
        }
        if (isMark(at, c)) {
            return at + 1;
        }
        text.append(c);
        return at + 1;
    }

    private void link(Matcher link, boolean isPicture) {
        String words = passage(link.group(1)).text();
        text.append(words);
        String address = link.group(2) == null ? link.group(3) : link.group(2);
        if (!isPicture) {
            address(address, words);
        }
    }

    private void address(String address, String words) {
        try {
            links.add(new Passage.Link(new URI(address), words));
        } catch (URISyntaxException none) {
            text.append(" (").append(address).append(')');
        }
    }

    private int angle(int at) {
        Matcher link = AUTOLINK.matcher(source).region(at, source.length());
        if (link.lookingAt()) {
            text.append(link.group(1));
            address(link.group(1), link.group(1));
            return link.end();
        }
        Matcher tag = TAG.matcher(source).region(at, source.length());
        if (tag.lookingAt()) {
            return tag.end();
        }
        text.append('<');
        return at + 1;
    }

    private int entity(int at) {
        for (String[] known : new String[][] {
            {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", "\u00A0"}
        }) {
            if (source.startsWith(known[0], at)) {
                text.append(known[1]);
                return at + known[0].length();
            }
        }
        text.append('&');
        return at + 1;
    }

    /** Whether a sign marks words rather than being one: it touches a word, and an underscore touches only one. */
    private boolean isMark(int at, char c) {
        boolean before = at > 0 && !Character.isWhitespace(source.charAt(at - 1));
        boolean after = at + 1 < source.length() && !Character.isWhitespace(source.charAt(at + 1));
        return switch (c) {
            case '*', '`' -> before || after;
            case '_' -> before != after;
            case '~' -> source.startsWith("~~", at) || (at > 0 && source.charAt(at - 1) == '~');
            default -> false;
        };
    }
}
