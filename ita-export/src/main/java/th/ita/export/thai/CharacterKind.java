package th.ita.export.thai;

/** Kinds of characters that form words together. */
enum CharacterKind {
    /** Thai letters with ฯ and ๆ: cut further by the dictionary. */
    THAI,
    /** Letters of other scripts. */
    LETTER,
    /** Digits of any script. */
    DIGIT,
    /** White space. */
    SPACE,
    /** Anything else: each is a word of its own. */
    OTHER;

    static CharacterKind of(int codePoint) {
        if (isThai(codePoint)) {
            return THAI;
        } else if (Character.isDigit(codePoint)) {
            return DIGIT;
        } else if (Character.isLetter(codePoint)) {
            return LETTER;
        }
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) ? SPACE : OTHER;
    }

    /** Where the run of this kind that begins at an offset ends; combining marks belong to what is before them. */
    int endOfRun(String text, int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < text.length() && goesOn(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The first offset that holds no combining mark. */
    static int afterMarks(String text, int from) {
        int at = from;
        while (at < text.length() && isCombining(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private boolean goesOn(int c) {
        return switch (this) {
            case THAI -> isThai(c);
            case OTHER -> isCombining(c);
            default -> of(c) == this || isCombining(c);
        };
    }

    private static boolean isThai(int c) {
        return Character.isBmpCodePoint(c) && (ThaiLetters.isLetter((char) c) || ThaiLetters.isSign((char) c));
    }

    private static boolean isCombining(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
