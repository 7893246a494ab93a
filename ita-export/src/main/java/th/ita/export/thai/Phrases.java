package th.ita.export.thai;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * The phrases that serve as evidence, indexed by the few letters around each place where they have no space, so that a
 * broken phrase is found in time that does not depend on how many phrases there are.
 */
final class Phrases {
    private static final int LETTERS_BEFORE = 3;
    private static final int LETTERS_AFTER = 5;
    private static final int WINDOW = LETTERS_BEFORE + LETTERS_AFTER;
    private static final int FACTOR = 31;
    /** What a multiplication by the factor is undone with, in 32 bits. */
    private static final int UNDO = 0xBDEF7BDF;
    /** The factor to the power of the letters behind the first, which is seven, in 32 bits. */
    private static final int HIGHEST = 1_742_810_335;

    private static final int REACH = 100;
    private static final int MOST_PLACES = 200;
    private static final int NONE = -1;

    private final String letters;
    private final BitSet spaced;
    private final int[] first;
    private final int[] next;

    private Phrases(Squeezed squeezed) {
        this.letters = squeezed.letters();
        this.spaced = squeezed.spaced();
        this.first = new int[Math.max(16, Integer.highestOneBit(letters.length()) << 1)];
        this.next = new int[letters.length()];
        Arrays.fill(first, NONE);
        index();
    }

    /**
     * Enters every place where evidence has no space, from the last to the first. What is looked at around a place is
     * what was looked at around the one before, but for a letter at each end.
     */
    private void index() {
        char[] all = letters.toCharArray();
        int hash = all.length < WINDOW ? 0 : hash(letters, all.length - LETTERS_AFTER);
        int edge = nextEdge(all, all.length - WINDOW + 1);
        for (int at = all.length - LETTERS_AFTER; at >= LETTERS_BEFORE; at--) {
            int from = at - LETTERS_BEFORE;
            edge = all[from + 1] == Squeezed.EDGE ? from + 1 : edge;
            if (edge >= from + WINDOW - 1 && !spaced.get(at)) {
                int bucket = bucket(hash);
                next[at] = first[bucket];
                first[bucket] = at;
            }
            if (from > 0) {
                hash = (hash - all[from + WINDOW - 1]) * UNDO + all[from - 1] * HIGHEST;
            }
        }
    }

    private static int nextEdge(char[] all, int from) {
        int at = Math.max(from, 0);
        while (at < all.length && all[at] != Squeezed.EDGE) {
            at++;
        }
        return at;
    }

    /** Takes phrases as evidence, each once, those that come first being found first. */
    static Phrases of(Iterable<String> phrases) {
        LinkedHashSet<String> distinct = new LinkedHashSet<>();
        phrases.forEach(phrase -> distinct.add(ThaiText.canonical(phrase)));
        Squeezed squeezed = new Squeezed();
        distinct.forEach(squeezed::add);
        return new Phrases(squeezed);
    }

    /** The first stretch of evidence around a space of a broken text that is enough, alone or with others like it. */
    Optional<String> find(BrokenText text, int at, Proof proof) {
        if (at < LETTERS_BEFORE
                || at + LETTERS_AFTER > text.letters().length()
                || !isWithinOnePhrase(text.letters(), at)) {
            return Optional.empty();
        }
        int place = first[bucket(hash(text.letters(), at))];
        int found = 0;
        for (int tried = 0; place != NONE && tried < MOST_PLACES; tried++, place = next[place]) {
            int before = sameBefore(text, at, place);
            int after = before == 0 ? 0 : sameAfter(text, at, place);
            int needed = before == 0 || after == 0 ? Proof.NONE : proof.placesNeeded(before, after);
            found += needed == Proof.NONE ? 0 : 1;
            if (needed <= found) {
                return Optional.of(
                        letters.substring(place - before, place + after).strip());
            }
        }
        return Optional.empty();
    }

    /** How many characters before the space are the same; where the evidence has a space, the text must have one. */
    private int sameBefore(BrokenText text, int at, int place) {
        int same = 0;
        while (same < REACH
                && letters.charAt(place - same - 1) == text.letters().charAt(at - same - 1)
                && (same == 0 || !spaced.get(place - same) || text.spaced(at - same))) {
            same++;
            if (letters.charAt(place - same) == Squeezed.EDGE) {
                break;
            }
        }
        return same;
    }

    private int sameAfter(BrokenText text, int at, int place) {
        int same = 0;
        while (same < REACH
                && letters.charAt(place + same) == text.letters().charAt(at + same)
                && (same == 0 || !spaced.get(place + same) || text.spaced(at + same))) {
            same++;
            if (letters.charAt(place + same - 1) == Squeezed.EDGE) {
                break;
            }
        }
        return same;
    }

    private static boolean isWithinOnePhrase(String letters, int at) {
        for (int i = at - LETTERS_BEFORE + 1; i < at + LETTERS_AFTER - 1; i++) {
            if (letters.charAt(i) == Squeezed.EDGE) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int at) {
        int hash = 0;
        for (int i = at - LETTERS_BEFORE; i < at + LETTERS_AFTER; i++) {
            hash = FACTOR * hash + text.charAt(i);
        }
        return hash;
    }

    private int bucket(int hash) {
        return (hash ^ hash >>> 15) & (first.length - 1);
    }

    /** How much a stretch of so many characters before and after a space proves. */
    interface Proof {
        /** It proves nothing, however often it stands. */
        int NONE = Integer.MAX_VALUE;

        /** At how many places of the evidence such a stretch must stand to prove the space stray. */
        int placesNeeded(int before, int after);
    }
}
