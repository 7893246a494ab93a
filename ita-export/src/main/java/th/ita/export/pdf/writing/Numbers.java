package th.ita.export.pdf.writing;

/** Writes numbers as PDF wants them: no exponent, at most three decimals, a point on every machine. */
final class Numbers {
    private Numbers() {}

    static void append(double number, StringBuilder out) {
        long thousandths = Math.round(number * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                out.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    static void hex(int value, int digits, StringBuilder out) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(Character.toUpperCase(Character.forDigit(value >> shift & 0xF, 16)));
        }
    }

    /** A text in UTF-16, big end first. */
    static void utf16(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i), 4, out);
        }
    }
}
