package th.ita.export.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.ita.domain.measures.WebAddress;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Inline;

/** Renders runs of text, with everything escaped that Markdown or HTML would take for more than text. */
final class MarkdownInlines {
    /** What would make a list, a heading or a rule at the beginning of a line. */
    private static final Pattern OPENING = Pattern.compile("^([+=-]|[0-9]{1,9}(?=[.)](?: |$)))");

    private final Numerals numerals;

    MarkdownInlines(Numerals numerals) {
        this.numerals = numerals;
    }

    /** Runs that stand at the beginning of a line. */
    String line(List<Inline> runs) {
        String rendered = render(runs).strip();
        Matcher opening = OPENING.matcher(rendered);
        if (!opening.find()) {
            return rendered;
        }
        return Character.isDigit(rendered.charAt(0))
                ? opening.group() + "\\" + rendered.substring(opening.end())
                : "\\" + rendered;
    }

    String render(List<Inline> runs) {
        return runs.stream().map(this::render).collect(Collectors.joining());
    }

    String render(Inline run) {
        String text = escaped(run.text(numerals));
        if (run instanceof Inline.Strong) {
            return strong(text);
        }
        if (run instanceof Inline.Label) {
            return "(" + text + ")";
        }
        if (run instanceof Inline.Link link) {
            return "[" + text + "](<" + address(link) + ">)";
        }
        return text;
    }

    /** Rendered text that stands out; the marks must touch what they mark, and mark something. */
    static String strong(String rendered) {
        String marked = rendered.strip();
        return marked.isEmpty() ? "" : "**" + marked + "**";
    }

    private static String address(Inline.Link link) {
        return WebAddress.ascii(link.address())
                .toASCIIString()
                .replace("\\", "%5C")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '$', '#' ->
                    escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
