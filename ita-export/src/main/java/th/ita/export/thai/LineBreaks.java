package th.ita.export.thai;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where lines of Thai text may be broken. Thai is written without spaces between words, and a word torn in two is a
 * fault on an official paper, so words come from a dictionary, and hard rules hold over it:
 *
 * <ul>
 *   <li>No line begins with a mark above or below, ะ า ำ ๅ, ๆ, ฯ or closing punctuation, not even after a space.
 *   <li>No line ends with เ แ โ ใ ไ or an opening bracket.
 *   <li>An abbreviation such as พ.ศ. or ก.ท.จ. stays whole, and so does what is said in one breath with the number after
 *       it: "พ.ศ. ๒๕๖๔", "ข้อ O42", "มาตรา ๗".
 *   <li>Numbers, words of other scripts and what is written onto them without a space stay whole.
 * </ul>
 *
 * <p>Spaces belong to the line they end, so that the parts joined are the text again.
 *
 * <p>Example: {@code LineBreaks.standard().parts("ประจำปี พ.ศ. ๒๕๖๔")} is {@code ["ประจำ", "ปี ", "พ.ศ. ๒๕๖๔"]}.
 *
 * <p>Immutable and thread-safe. Pure: the JDK's own breaking of Thai is neither needed nor asked, so it is the same on
 * every machine.
 */
public final class LineBreaks {
    private static final LineBreaks STANDARD = new LineBreaks(ThaiWords.standard());

    private final ThaiWords words;

    private LineBreaks(ThaiWords words) {
        this.words = words;
    }

    /**
     * The breaks by this library's dictionary.
     *
     * @return the breaks
     */
    public static LineBreaks standard() {
        return STANDARD;
    }

    /**
     * The places where a line may end and the next begin.
     *
     * @param text a paragraph, in canonical spelling for good results
     * @return the offsets in ascending order, none at the beginning or the end of the text
     */
    public List<Integer> offsets(String text) {
        BitSet starts = words.starts(text);
        KeepTogether.join(text, starts);
        List<Integer> offsets = new ArrayList<>();
        for (int at = starts.nextSetBit(1); at >= 0 && at < text.length(); at = starts.nextSetBit(at + 1)) {
            if (BreakRules.allow(text, at)) {
                offsets.add(at);
            }
        }
        return List.copyOf(offsets);
    }

    /**
     * The parts of a text that no line break may fall into.
     *
     * @param text a paragraph
     * @return the parts in order, each with the spaces that follow it; joined they are the text
     */
    public List<String> parts(String text) {
        return cut(text, offsets(text));
    }

    /**
     * The parts of a word that is wider than any line: its character clusters, such as {@code เกี่}, which nothing may
     * tear apart.
     *
     * @param word any text
     * @return its clusters in order; joined they are the text
     */
    public static List<String> clusters(String word) {
        List<Integer> offsets = new ArrayList<>();
        for (int at = 1; at < word.length(); at++) {
            if (BreakRules.allowWithin(word, at)) {
                offsets.add(at);
            }
        }
        return cut(word, offsets);
    }

    private static List<String> cut(String text, List<Integer> offsets) {
        List<String> parts = new ArrayList<>(offsets.size() + 1);
        int from = 0;
        for (int to : offsets) {
            parts.add(text.substring(from, to));
            from = to;
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return List.copyOf(parts);
    }
}
