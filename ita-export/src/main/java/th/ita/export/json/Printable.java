package th.ita.export.json;

import java.util.regex.Pattern;

/** Words of a file as a message may quote them: on one line, not too long, with nothing invisible in them. */
final class Printable {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}");
    private static final String REPLACEMENT = "\uFFFD";
    private static final char LAST_OF_ASCII = '~';

    private Printable() {}

    static String of(String text, int longest) {
        return text.length() <= longest && isPlain(text) ? text : shown(text, longest);
    }

    /** Nearly all keys are plain, and there is one in every path. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < ' ' || unit > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String text, int longest) {
        String part = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return WholeText.of(INVISIBLE.matcher(part).replaceAll(REPLACEMENT));
    }
}
