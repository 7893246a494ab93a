package th.ita.export.json;

/** Text without halves of characters, which no file in UTF-8 can hold. */
final class WholeText {
    private static final int REPLACEMENT = 0xFFFD;

    private WholeText() {}

    /** Whether every character of a text is whole. */
    static boolean is(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isSurrogate(unit)) {
                if (isHalf(text.codePointAt(at))) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    /** The text, with the replacement character for each half of a character. */
    static String of(String text) {
        if (is(text)) {
            return text;
        }
        return text.codePoints()
                .map(point -> isHalf(point) ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
