package th.ita.export.thai;

/**
 * What each Thai character may do. A Thai character cluster, such as {@code เกี่}, is what a reader takes for one
 * character; text may be cut only between clusters.
 */
final class ThaiLetters {
    private ThaiLetters() {}

    /** Whether a character is a Thai consonant, vowel or mark: neither a digit nor a sign such as ฯ and ๆ. */
    static boolean isLetter(char c) {
        return (c >= 'ก' && c <= 'ฮ')
                || (c >= 'ะ' && c <= '\u0E3A')
                || (c >= 'เ' && c <= 'ๅ')
                || (c >= '\u0E47' && c <= '\u0E4E');
    }

    /** Whether a character is ฯ or ๆ, which belong to the word before them. */
    static boolean isSign(char c) {
        return c == 'ฯ' || c == 'ๆ';
    }

    /** Whether a character is a vowel written before its consonant: เ แ โ ใ ไ. */
    static boolean isLeadingVowel(char c) {
        return c >= 'เ' && c <= 'ไ';
    }

    /** Whether a character stands above or below a consonant: ั ิ ี ึ ื ุ ู ฺ ็ ่ ้ ๊ ๋ ์ ํ ๎. */
    static boolean isMark(char c) {
        return c == '\u0E31' || (c >= '\u0E34' && c <= '\u0E3A') || (c >= '\u0E47' && c <= '\u0E4E');
    }

    /** Whether a mark is written after the vowel of its consonant: a tone mark, ์ or ๎. */
    static boolean isToneOrSilencer(char c) {
        return (c >= '\u0E48' && c <= '\u0E4C') || c == '\u0E4E';
    }

    /** Whether no word can begin with a character: a mark, or a vowel written after its consonant. */
    static boolean cannotBegin(char c) {
        return isMark(c) || c == 'ะ' || c == 'า' || c == 'ำ' || c == 'ๅ';
    }

    /**
     * Whether Thai text may be cut before an offset. It may not before what cannot begin a word nor before ฯ and ๆ, nor
     * after a leading vowel, nor after ั and ื (with or without a tone mark), which a further letter always follows.
     */
    static boolean mayCut(CharSequence text, int at) {
        if (cannotBegin(text.charAt(at)) || isSign(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (isToneOrSilencer(before) && at > 1) {
            before = text.charAt(at - 2);
        }
        return !isLeadingVowel(before) && before != '\u0E31' && before != '\u0E37';
    }
}
