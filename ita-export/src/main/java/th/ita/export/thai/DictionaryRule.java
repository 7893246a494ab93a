package th.ita.export.thai;

import java.util.BitSet;
import java.util.Optional;

/**
 * A space inside a dictionary word is stray when a piece that it leaves is no word. The word must begin and end where
 * words do while the space stands, so that it uses up the strange piece: "หน่ว ยงาน" leaves "หน่ว", which is no word,
 * and หน่วยงาน accounts for it.
 *
 * <p>Short words and single letters prove nothing ("ประเภท ก ง" holds no กง, "ที่มา ก.พ." no มาก).
 */
final class DictionaryRule implements GapRule {
    private static final int SHORTEST_WORD = 5;
    private static final int SHORTEST_PIECE = 2;

    private final ThaiWords words;

    DictionaryRule(ThaiWords words) {
        this.words = words;
    }

    @Override
    public Optional<String> proof(BrokenText text, int at) {
        int from = text.runStart(at);
        int to = text.runEnd(at);
        boolean tooShort = at - from < SHORTEST_PIECE || to - at < SHORTEST_PIECE;
        if (tooShort || (words.contains(text.wordBefore(at)) && words.contains(text.wordAt(at)))) {
            return Optional.empty();
        }
        BitSet starts = words.starts(text.letters().substring(from, to));
        int start = from + starts.previousSetBit(at - from);
        int next = starts.nextSetBit(at - from + 1);
        int end = next < 0 ? to : from + next;
        String word = text.letters().substring(start, end);
        boolean proved = start < at
                && word.length() >= SHORTEST_WORD
                && words.contains(word)
                && text.startsWord(start)
                && text.startsWord(end);
        return proved ? Optional.of(word) : Optional.empty();
    }
}
