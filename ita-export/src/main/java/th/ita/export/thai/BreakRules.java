package th.ita.export.thai;

/** The hard rules that hold over the dictionary where lines are broken: see {@link LineBreaks}. */
final class BreakRules {
    private static final String OPENING = "([{<“‘«‹";
    private static final String CLOSING = ")]}>”’»›.,;:!?%…/-–—\"'";
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int JOINER = 0x200D;

    private BreakRules() {}

    /** Whether a line may end before an offset at which the dictionary begins a word. */
    static boolean allow(String text, int at) {
        int next = text.codePointAt(at);
        int before = text.codePointBefore(at);
        if (isSpace(next) || isSign(next) || !allowWithin(text, at)) {
            return false;
        }
        if (isSpace(before)) {
            return !isFixedSpace(before) && afterSpace(text, at, next);
        }
        return CLOSING.indexOf(next) < 0 && OPENING.indexOf(before) < 0 && between(before, next);
    }

    /** Whether even a word that is wider than the line must stay whole at an offset: within a character cluster. */
    static boolean allowWithin(String text, int at) {
        int next = text.codePointAt(at);
        int before = text.codePointBefore(at);
        if (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
            return false;
        }
        if (next == JOINER || before == JOINER || CharacterKind.afterMarks(text, at) > at) {
            return false;
        }
        boolean thai = CharacterKind.of(before) == CharacterKind.THAI;
        return (!thai && CharacterKind.of(next) != CharacterKind.THAI) || ThaiLetters.mayCut(text, at);
    }

    private static boolean afterSpace(String text, int at, int next) {
        int end = at;
        while (end > 0 && isSpace(text.codePointBefore(end))) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        int before = text.codePointBefore(end);
        boolean leads = Character.isBmpCodePoint(before) && ThaiLetters.isLeadingVowel((char) before);
        return !leads
                && OPENING.indexOf(before) < 0
                && ")]}”’»,;:!?%".indexOf(next) < 0
                && !KeepTogether.holds(text, end, next);
    }

    /** Whether a line may end between two characters that no space parts. */
    private static boolean between(int before, int next) {
        boolean letters = Character.isLetterOrDigit(before) || isSign(before) || isMark(before);
        if (letters && Character.isLetterOrDigit(next)) {
            return !Character.isDigit(before) && !Character.isDigit(next) && (isThai(before) || isThai(next));
        }
        return switch (before) {
            case '/', '?', '&', '=', '_' -> Character.isLetter(next);
            case '-', '–', '—', ',', ';', ':' -> Character.isLetter(next);
            case ')', ']', '}', '”', '’', '»', '!', '%' -> isThai(next);
            default -> isPicture(before) || isPicture(next) || (OPENING.indexOf(next) >= 0 && isThai(before));
        };
    }

    /** Whether a character is a sign such as an arrow or an emoji, which stands by itself. */
    private static boolean isPicture(int c) {
        return c > 0x2000 && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private static boolean isThai(int c) {
        return CharacterKind.of(c) == CharacterKind.THAI;
    }

    private static boolean isSign(int c) {
        return Character.isBmpCodePoint(c) && ThaiLetters.isSign((char) c);
    }

    private static boolean isMark(int c) {
        return Character.isBmpCodePoint(c) && ThaiLetters.isMark((char) c);
    }

    private static boolean isSpace(int c) {
        return c == ZERO_WIDTH_SPACE || CharacterKind.of(c) == CharacterKind.SPACE;
    }

    /** Whether a space forbids a line break: a no-break, narrow no-break or figure space. */
    private static boolean isFixedSpace(int c) {
        return c == 0xA0 || c == 0x202F || c == 0x2007;
    }
}
