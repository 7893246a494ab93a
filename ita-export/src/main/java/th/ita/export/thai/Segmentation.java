package th.ita.export.thai;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The cheapest way to cut a run of Thai letters into words: first the fewest letters outside any dictionary word, then
 * the fewest words, then the longer word first. Found from the end by dynamic programming, in time proportional to the
 * run's length times the length of the longest word.
 */
final class Segmentation {
    private static final long UNKNOWN_LETTER = 1L << 32;
    private static final long WORD = 1L;

    private final List<WordTable> tables;
    private final int[] found;

    Segmentation(List<WordTable> tables) {
        this.tables = tables;
        int longest = 0;
        for (WordTable table : tables) {
            longest = Math.max(longest, table.longest());
        }
        this.found = new int[longest];
    }

    /** Sets the bit of each offset where a word of the run begins; letters no word holds are words of their own. */
    void markStarts(String text, int from, int to, BitSet starts) {
        int length = to - from;
        long[] cost = new long[length + 1];
        int[] next = new int[length];
        BitSet known = new BitSet(length);
        Arrays.fill(cost, 0, length, Long.MAX_VALUE);
        for (int at = length - 1; at >= 0; at--) {
            if (at == 0 || ThaiLetters.mayCut(text, from + at)) {
                takeCluster(text, from, at, length, cost, next);
                for (WordTable table : tables) {
                    takeWords(table, text, from, at, length, cost, next, known);
                }
            }
        }
        boolean unknown = false;
        for (int at = 0; at < length; at = next[at]) {
            if (known.get(at) || !unknown) {
                starts.set(from + at);
            }
            unknown = !known.get(at);
        }
    }

    private static void takeCluster(String text, int from, int at, int length, long[] cost, int[] next) {
        int end = at + 1;
        while (end < length && !ThaiLetters.mayCut(text, from + end)) {
            end++;
        }
        cost[at] = cost[end] + (end - at) * UNKNOWN_LETTER + WORD;
        next[at] = end;
    }

    private void takeWords(
            WordTable table, String text, int from, int at, int length, long[] cost, int[] next, BitSet known) {
        int count = table.endsOfWordsAt(text, from + at, from + length, found);
        for (int i = 0; i < count; i++) {
            int end = found[i] - from;
            while (end < length && ThaiLetters.isSign(text.charAt(from + end))) {
                end++;
            }
            if (end < length && !ThaiLetters.mayCut(text, from + end)) {
                continue;
            }
            long through = cost[end] + WORD;
            if (through < cost[at] || (through == cost[at] && end > next[at])) {
                cost[at] = through;
                next[at] = end;
                known.set(at);
            }
        }
    }
}
