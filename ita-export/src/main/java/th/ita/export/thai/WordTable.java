package th.ita.export.thai;

/**
 * A sorted list of words that is looked up as it was read, without building anything: finding the words at an offset
 * narrows the range of lines letter by letter. Loading it costs reading the file and noting where its lines begin.
 */
final class WordTable {
    private static final char FIRST_THAI = '\u0E00';
    private static final int THAI_LETTERS = 0x80;

    private final char[] letters;
    private final int[] ends;
    private final int[] starts;
    private final int size;
    private final int longest;

    /** Where the words begin that begin with a letter of the Thai block or with a later one; most lookups are of these. */
    private final int[] firsts = new int[THAI_LETTERS + 1];

    private WordTable(char[] letters, int[] starts, int[] ends, int size, int longest) {
        this.letters = letters;
        this.starts = starts;
        this.ends = ends;
        this.size = size;
        this.longest = longest;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = firstNotBelow(FIRST_THAI + i, 0, i == 0 ? 0 : firsts[i - 1], size);
        }
    }

    /** The table of a text of lines that are sorted by code unit; lines that begin with # are comments. */
    static WordTable ofSorted(String lines) {
        char[] letters = lines.toCharArray();
        int[] starts = new int[letters.length / 2 + 1];
        int[] ends = new int[letters.length / 2 + 1];
        int size = 0;
        int longest = 0;
        int start = 0;
        for (int at = 0; at <= letters.length; at++) {
            if (at == letters.length || letters[at] == '\n') {
                if (at > start && letters[start] != '#') {
                    starts[size] = start;
                    ends[size++] = at;
                    longest = Math.max(longest, at - start);
                }
                start = at + 1;
            }
        }
        return new WordTable(letters, starts, ends, size, longest);
    }

    /**
     * Writes the end of each word that stands at an offset, shortest first.
     *
     * @return how many there are; at most as many as the longest word has letters
     */
    int endsOfWordsAt(CharSequence text, int from, int to, int[] found) {
        int count = 0;
        int low = 0;
        int high = size;
        int letter = from < to ? text.charAt(from) - FIRST_THAI : 0;
        if (from < to && 0 <= letter && letter < THAI_LETTERS) {
            low = firsts[letter];
            high = firsts[letter + 1];
        }
        for (int depth = 0; from + depth < to && low < high; depth++) {
            char c = text.charAt(from + depth);
            low = firstNotBelow(c, depth, low, high);
            high = firstNotBelow(c + 1, depth, low, high);
            if (low < high && ends[low] - starts[low] == depth + 1) {
                found[count++] = from + depth + 1;
            }
        }
        return count;
    }

    boolean contains(CharSequence word) {
        int[] found = new int[word.length() + 1];
        int count = endsOfWordsAt(word, 0, word.length(), found);
        return count > 0 && found[count - 1] == word.length();
    }

    /** The letters of the longest word. */
    int longest() {
        return longest;
    }

    private int firstNotBelow(int c, int depth, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int at = starts[middle] + depth;
            if (at < ends[middle] && letters[at] >= c) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
