package th.ita.domain.text;

/**
 * The two sets of digits Thai papers use. Official papers are written in Thai digits, data in Arabic ones; converting
 * changes digits and nothing else, so it can be undone.
 *
 * <p>Example: {@code THAI.write("6.25")} is {@code "๖.๒๕"}.
 */
public enum Numerals {
    /** ๐๑๒๓๔๕๖๗๘๙. */
    THAI('๐'),
    /** 0123456789. */
    ARABIC('0');

    private final char zero;

    Numerals(char zero) {
        this.zero = zero;
    }

    /**
     * Writes every digit of a text in these numerals.
     *
     * @param text any text, with digits of either set
     * @return the text with all its digits in this set
     */
    public String write(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            written.append(digit < 0 ? c : (char) (zero + digit));
        }
        return written.toString();
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '๐' && c <= '๙' ? c - '๐' : -1;
    }
}
