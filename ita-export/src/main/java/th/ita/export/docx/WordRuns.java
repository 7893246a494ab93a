package th.ita.export.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Inline;
import th.ita.export.ooxml.Xml;

/**
 * Writes runs of text. Word keeps two fonts, two sizes and two weights for a run and takes those of complex scripts for
 * Thai; so every run says which kind it is, and what is bold is bold in both.
 */
final class WordRuns {
    private final Numerals numerals;
    private final List<URI> links = new ArrayList<>();

    WordRuns(Numerals numerals) {
        this.numerals = numerals;
    }

    /** The pages that links lead to; the first has the name {@code itaLink1} among the document's relations. */
    List<URI> links() {
        return List.copyOf(links);
    }

    String render(List<Inline> runs) {
        StringBuilder xml = new StringBuilder();
        runs.forEach(run -> run(run, false, xml));
        return xml.toString();
    }

    String strong(List<Inline> runs) {
        StringBuilder xml = new StringBuilder();
        runs.forEach(run -> run(run, true, xml));
        return xml.toString();
    }

    /** Text of no run of a document, such as a line to sign on. */
    static String text(String text) {
        StringBuilder xml = new StringBuilder();
        stretches(text, "", "", xml);
        return xml.toString();
    }

    /** A number that the word processor counts for itself, such as that of the page. */
    static String field(String code) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + code
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private void run(Inline run, boolean bold, StringBuilder xml) {
        String text = run.text(numerals);
        String weight = bold || run instanceof Inline.Strong ? "<w:b/><w:bCs/>" : "";
        if (run instanceof Inline.Label) {
            stretches("(" + text + ")", style(WordStyles.LABEL), weight, xml);
        } else if (run instanceof Inline.Verbatim) {
            stretches(text, "", weight + "<w:noProof/>", xml);
        } else if (run instanceof Inline.Link link) {
            links.add(link.address());
            xml.append("<w:hyperlink r:id=\"itaLink").append(links.size()).append("\" w:history=\"1\">");
            stretches(text, style(WordStyles.LINK), weight, xml);
            xml.append("</w:hyperlink>");
        } else {
            stretches(text, "", weight, xml);
        }
    }

    private static String style(String id) {
        return "<w:rStyle w:val=\"" + id + "\"/>";
    }

    /** A run each for stretches of Thai and of other scripts; spaces, digits and marks go with what is before them. */
    private static void stretches(String text, String style, String weight, StringBuilder xml) {
        int from = 0;
        boolean thai = startsThai(text);
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            boolean changes = isThai(c) ? !thai : thai && Character.isLetter(c);
            if (changes && at > from) {
                stretch(text.substring(from, at), thai, style, weight, xml);
                from = at;
            }
            thai ^= changes;
            at += Character.charCount(c);
        }
        if (from < text.length()) {
            stretch(text.substring(from), thai, style, weight, xml);
        }
    }

    private static boolean startsThai(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(WordRuns::isThai)
                .findFirst()
                .orElse(true);
    }

    private static boolean isThai(int c) {
        return c >= 0x0E00 && c <= 0x0E7F;
    }

    private static void stretch(String text, boolean thai, String style, String weight, StringBuilder xml) {
        xml.append("<w:r><w:rPr>")
                .append(style)
                .append(weight)
                .append(thai ? "<w:cs/><w:lang w:bidi=\"th-TH\"/>" : "<w:lang w:val=\"en-US\"/>")
                .append("</w:rPr><w:t xml:space=\"preserve\">")
                .append(Xml.escaped(text))
                .append("</w:t></w:r>");
    }
}
