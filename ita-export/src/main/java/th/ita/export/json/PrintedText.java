package th.ita.export.json;

import java.nio.charset.StandardCharsets;
import th.ita.rules.json.Json;

/** A text as {@link JsonPrinter} prints it, as bytes. */
final class PrintedText {
    private static final char LAST_THAI = '\u0E7F';
    private static final char FIRST_THAI = '\u0E00';

    private PrintedText() {}

    /** The text within its quotation marks. */
    static byte[] of(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return JsonPrinter.line(Json.of(text)).getBytes(StandardCharsets.UTF_8);
            }
        }
        return ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a letter, digit or sign surely stands for itself: Thai, or of ASCII and nothing that is escaped. */
    private static boolean isPlain(char letter) {
        return letter < 0x7F
                ? letter >= ' ' && letter != '"' && letter != '\\'
                : letter >= FIRST_THAI && letter <= LAST_THAI;
    }
}
