package th.ita.export.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import th.ita.domain.refusal.Refusal;
import th.ita.export.encoding.ControlCodes;
import th.ita.export.encoding.ThaiCodePage;

/**
 * Bytes to text: UTF-8 and UTF-16 by their marks, UTF-8 without one, else the Thai code pages TIS-620 and Windows-874,
 * which old office machines still write. Text that is none of them is refused rather than guessed.
 */
final class TextDecoding {
    private TextDecoding() {}

    /** The text of a file, or why it has none. */
    static Either<Refusal, String> decode(SourceFile file) {
        byte[] bytes = file.content();
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return text(file, marked.get());
        }
        for (int i = 0; i < bytes.length; i++) {
            if (ControlCodes.isForeign(bytes[i] & 0xFF)) {
                return Either.left(refusal(file, ReadingRefusal.BINARY_FILE, i));
            }
        }
        return strictly(UTF_8, bytes, 0)
                .or(() -> ThaiCodePage.decode(bytes))
                .map(text -> text(file, text))
                .orElseGet(() -> Either.left(refusal(file, ReadingRefusal.UNKNOWN_ENCODING, firstMalformed(bytes))));
    }

    private static Either<Refusal, String> text(SourceFile file, String text) {
        if (text.isBlank()) {
            return Either.left(Refusal.of(ReadingRefusal.EMPTY_FILE, file.place()));
        }
        int control = firstControl(text);
        if (control < 0) {
            return Either.right(text);
        }
        int line = 1
                + (int) text.substring(0, control)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return Either.left(
                Refusal.of(ReadingRefusal.BINARY_FILE, file.place().at(line), hexadecimal(text.charAt(control))));
    }

    private static int firstControl(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> ControlCodes.isForeign(text.charAt(i)))
                .findFirst()
                .orElse(-1);
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(UTF_8, bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(UTF_16BE, bytes, 2);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? strictly(UTF_16LE, bytes, 2) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes, int from) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static int firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = UTF_8.newDecoder().decode(in, out, true);
        return result.isError() ? in.position() : 0;
    }

    private static Refusal refusal(SourceFile file, ReadingRefusal code, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += file.content()[i] == '\n' ? 1 : 0;
        }
        return Refusal.of(code, file.place().at(line), hexadecimal(file.content()[at] & 0xFF));
    }

    private static String hexadecimal(int code) {
        return String.format(Locale.ROOT, "0x%02X", code);
    }
}
