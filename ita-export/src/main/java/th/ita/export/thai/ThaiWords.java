package th.ita.export.thai;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A dictionary of Thai words, and the words of a text by it. Thai is written without spaces between words, so whatever
 * asks where words begin needs a list of them: mending broken words, comparing phrases, breaking lines.
 *
 * <p>A text is cut so that the fewest letters remain outside any word, and into the fewest words among such cuts; equal
 * cuts are decided for the longer word first, so the same text always gives the same words. No cut falls inside a Thai
 * character cluster: none before ะ า ำ, a mark above or below, ฯ or ๆ, and none after เ แ โ ใ ไ. What the dictionary
 * does not know, such as a name, stays in one piece. Digits, Latin letters, white space and each other sign come out as
 * words of their own, so that the words joined are the text again.
 *
 * <p>Example: {@code ThaiWords.standard().segment("เทศบาลนครอุดรธานี ITA ๒๕๖๔")} is
 * {@code [เทศบาลนคร, อุดรธานี, " ", ITA, " ", ๒๕๖๔]}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ThaiWords {
    private final List<WordTable> tables;

    private ThaiWords(List<WordTable> tables) {
        this.tables = tables;
    }

    /**
     * The dictionary of this library: ICU's word list and this project's words of public administration. Read once, on
     * the first call.
     *
     * @return the dictionary
     */
    public static ThaiWords standard() {
        return Standard.WORDS;
    }

    /**
     * Whether the dictionary has a word.
     *
     * @param word a word in canonical spelling, as {@link ThaiText#canonical} gives it
     * @return whether exactly this word is listed
     */
    public boolean contains(String word) {
        for (WordTable table : tables) {
            if (table.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words of a text.
     *
     * @param text any text, in canonical spelling for good results
     * @return its words in order, none empty; joined they are the text
     */
    public List<String> segment(String text) {
        List<String> words = new ArrayList<>();
        BitSet starts = starts(text);
        for (int at = 0; at < text.length(); ) {
            int end = starts.nextSetBit(at + 1);
            words.add(text.substring(at, end < 0 ? text.length() : end));
            at = end < 0 ? text.length() : end;
        }
        return List.copyOf(words);
    }

    /** The offsets at which the words of a text begin. */
    BitSet starts(String text) {
        BitSet starts = new BitSet(text.length());
        Segmentation segmentation = new Segmentation(tables);
        for (int at = 0; at < text.length(); ) {
            CharacterKind kind = CharacterKind.of(text.codePointAt(at));
            int end = kind.endOfRun(text, at);
            starts.set(at);
            if (kind == CharacterKind.THAI) {
                segmentation.markStarts(text, at, end, starts);
            }
            at = CharacterKind.afterMarks(text, end);
        }
        return starts;
    }

    private static final class Standard {
        static final ThaiWords WORDS = new ThaiWords(List.of(WordLists.general(), WordLists.administration()));
    }
}
