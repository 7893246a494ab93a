package th.ita.rules.json;

import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Decodes UTF-8 strictly: a file in a Thai code page is refused with its line instead of being read as rubbish. */
public final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /**
     * Decodes a file.
     *
     * @param bytes what the file holds
     * @return its text without a byte order mark, or the first byte that does not fit
     */
    public static Either<Misfit, String> decode(byte[] bytes) {
        String fast = new String(bytes, StandardCharsets.UTF_8);
        return fast.indexOf(REPLACEMENT) < 0 ? Either.right(unmarked(fast)) : strictly(bytes);
    }

    /** What does not fit is replaced by a character that a file may also hold itself, so that one is looked at closely. */
    private static Either<Misfit, String> strictly(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            String found = "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
            return Either.left(new Misfit(lineOf(bytes, in.position()), found));
        }
        return Either.right(unmarked(out.flip().toString()));
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /**
     * A byte that is no UTF-8.
     *
     * @param line its line, from 1
     * @param found the byte, such as {@code 0xA1}
     */
    public record Misfit(int line, String found) {}
}
