package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.JSON_NOT_UTF8;
import static th.ita.export.json.JsonRefusal.JSON_TOO_LARGE;
import static th.ita.export.json.JsonRefusal.WRONG_TYPE;

import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import th.ita.domain.refusal.Refusal;

/** Turns the bytes of a JSON file, whose root is an object, into a value. */
final class JsonFile {
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 50;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonFile() {}

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @param name its name as the user gave it
     * @param decode makes the value of the root object; tells the refusals what is wrong with it
     * @return the value, or the first reason why there is none
     */
    static <T> Either<Refusal, T> read(byte[] bytes, String name, Function<Node, Optional<T>> decode) {
        Refusals refusals = new Refusals(name);
        return refusals.or(text(bytes, refusals)
                .flatMap(text -> JsonParsing.parse(text, refusals))
                .map(root -> new Node(root, "", refusals))
                .flatMap(root -> root.json() instanceof Json.Obj
                        ? decode.apply(root)
                        : root.refused(WRONG_TYPE, "object", root.type())));
    }

    private static Optional<String> text(byte[] bytes, Refusals refusals) {
        if (bytes.length > LARGEST * MEGABYTE) {
            int size = (bytes.length + MEGABYTE - 1) / MEGABYTE;
            refusals.add(JSON_TOO_LARGE, 0, "", Integer.toString(size), Integer.toString(LARGEST));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) decoded.chars().filter(c -> c == '\n').count();
            refusals.add(JSON_NOT_UTF8, line, "");
            return Optional.empty();
        }
        return Optional.of(decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded);
    }
}
