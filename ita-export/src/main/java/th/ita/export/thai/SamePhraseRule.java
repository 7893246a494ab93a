package th.ita.export.thai;

import java.util.Optional;
import java.util.Set;

/**
 * A space is stray when the same phrase stands unbroken elsewhere, with enough around the space to be the same phrase:
 * see {@link BrokenWords} for how much is enough, and why.
 */
final class SamePhraseRule implements GapRule {
    private static final int WORDS = 2;
    private static final int WORDS_AT_CLAUSE = 3;
    private static final int LETTERS = 8;
    private static final int LETTERS_IN_ALL = 20;
    private static final int LETTERS_IN_ALL_TWICE = 12;
    private static final int LETTERS_OF_EDGE = 4;

    /** Words that make a noun of the next one and never end a phrase. */
    private static final Set<String> PREFIXES = Set.of("การ", "ความ");

    /** Words before which a space is good style. */
    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "และ",
            "หรือ",
            "แต่",
            "โดย",
            "ซึ่ง",
            "จึง",
            "เพื่อ",
            "เช่น",
            "ได้แก่",
            "ดังนี้",
            "เมื่อ",
            "แล้ว",
            "เพราะ",
            "เนื่องจาก",
            "สำหรับ",
            "ตลอดจน",
            "รวมทั้ง");

    /** Words before which a space is often meant, so that its want elsewhere proves little, however often. */
    private static final Set<String> PAUSES = Set.of("รอบ", "จริยธรรม");

    /** Levels of posts, written after the post's title and a space. */
    private static final Set<String> LEVELS = Set.of(
            "ปฏิบัติการ",
            "ชำนาญการ",
            "ชำนาญการพิเศษ",
            "เชี่ยวชาญ",
            "ทรงคุณวุฒิ",
            "ปฏิบัติงาน",
            "ชำนาญงาน",
            "อาวุโส",
            "ทักษะพิเศษ");

    /** How the names of units begin; a space before one parts it from the unit before. */
    private static final Set<String> UNITS = Set.of("กอง", "สำนัก", "ฝ่าย");

    private final Phrases phrases;

    SamePhraseRule(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Optional<String> proof(BrokenText text, int at) {
        String after = text.letters().substring(at, text.runEnd(at));
        if (LEVELS.contains(after) || UNITS.stream().anyMatch(after::startsWith)) {
            return Optional.empty();
        }
        return phrases.find(
                text,
                at,
                (before, behind) -> placesNeeded(text, at, of(text, at - before, at), of(text, at, at + behind)));
    }

    private static int placesNeeded(BrokenText text, int at, Context before, Context after) {
        if (isEnough(text, at, before, after)) {
            return 1;
        }
        return isEnoughTwice(text, at, before, after) ? 2 : Phrases.Proof.NONE;
    }

    private static boolean isEnough(BrokenText text, int at, Context before, Context after) {
        boolean atClause = opensClause(text, at);
        if (!atClause && PREFIXES.contains(text.wordBefore(at))) {
            return before.words() >= 1 && after.words() >= 1 && after.letters() >= LETTERS;
        }
        int words = atClause ? WORDS_AT_CLAUSE : WORDS;
        return Math.min(before.words(), after.words()) >= words
                && Math.min(before.letters(), after.letters()) >= LETTERS
                && before.letters() + after.letters() >= LETTERS_IN_ALL;
    }

    private static boolean isEnoughTwice(BrokenText text, int at, Context before, Context after) {
        return !opensClause(text, at)
                && !PAUSES.contains(text.wordAt(at))
                && Math.min(before.words(), after.words()) >= 1
                && Math.max(before.words(), after.words()) >= WORDS
                && before.letters() + after.letters() >= LETTERS_IN_ALL_TWICE;
    }

    private static boolean opensClause(BrokenText text, int at) {
        return CLAUSE_OPENERS.contains(text.wordAt(at));
    }

    /** The context between two offsets; the end of a text, where evidence ends too, counts as one more short word. */
    private static Context of(BrokenText text, int from, int to) {
        boolean edge =
                text.letters().charAt(from) == Squeezed.EDGE || text.letters().charAt(to - 1) == Squeezed.EDGE;
        int words = text.wordsBetween(from, to);
        return edge ? new Context(words + 1, to - from - 1 + LETTERS_OF_EDGE) : new Context(words, to - from);
    }

    private record Context(int words, int letters) {}
}
