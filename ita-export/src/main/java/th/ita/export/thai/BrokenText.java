package th.ita.export.thai;

import java.util.BitSet;

/**
 * A text on which spaces are being judged: its letters without the spaces, where spaces still stand, and where words
 * begin as long as they do. Offsets are offsets among {@link #letters}, in which the first character is an edge.
 */
final class BrokenText {
    private final ThaiWords words;
    private final String letters;
    private final BitSet spaced;
    private BitSet starts;

    BrokenText(String text, ThaiWords words) {
        Squeezed squeezed = new Squeezed().add(text);
        this.words = words;
        this.letters = squeezed.letters();
        this.spaced = squeezed.spaced();
        this.starts = findStarts();
    }

    /** The text without spaces, between two edges. */
    String letters() {
        return letters;
    }

    /** Whether a space stands before an offset. */
    boolean spaced(int at) {
        return spaced.get(at);
    }

    /** Whether a word begins at an offset; none goes on across a space. */
    boolean startsWord(int at) {
        return starts.get(at);
    }

    /** The word that ends before an offset at which another begins. */
    String wordBefore(int at) {
        return letters.substring(starts.previousSetBit(at - 1), at);
    }

    /** The word that begins at an offset. */
    String wordAt(int at) {
        return letters.substring(at, starts.nextSetBit(at + 1));
    }

    /** How many words lie whole between two offsets; signs and edges are no words. */
    int wordsBetween(int from, int to) {
        int count = 0;
        int at = starts.nextSetBit(from);
        for (int end = starts.nextSetBit(at + 1); end >= 0 && end <= to; end = starts.nextSetBit(at + 1)) {
            count += Character.isLetterOrDigit(letters.charAt(at)) ? 1 : 0;
            at = end;
        }
        return count;
    }

    /** Where the Thai letters begin that end before an offset and have no space among them. */
    int runStart(int at) {
        int from = at;
        do {
            from--;
        } while (ThaiLetters.isLetter(letters.charAt(from - 1)) && !spaced.get(from));
        return from;
    }

    /** Where the Thai letters end that begin at an offset and have no space among them. */
    int runEnd(int at) {
        int to = at + 1;
        while (ThaiLetters.isLetter(letters.charAt(to)) && !spaced.get(to)) {
            to++;
        }
        return to;
    }

    /** Takes out the spaces before some offsets. */
    void join(BitSet gaps) {
        spaced.andNot(gaps);
        starts = findStarts();
    }

    private BitSet findStarts() {
        BitSet found = new BitSet(letters.length() + 1);
        int from = 0;
        while (from < letters.length()) {
            int end = spaced.nextSetBit(from + 1);
            int to = end < 0 ? letters.length() : end;
            BitSet inside = words.starts(letters.substring(from, to));
            for (int at = inside.nextSetBit(0); at >= 0; at = inside.nextSetBit(at + 1)) {
                found.set(from + at);
            }
            from = to;
        }
        found.set(letters.length());
        return found;
    }
}
