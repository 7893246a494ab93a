package th.ita.export.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import th.ita.export.printing.ByteText;
import th.ita.rules.json.Json;

/**
 * The form of a value that is printed many times over, learnt from {@link JsonPrinter}: what is the same every time is
 * put into bytes once, with a hole for each value that is not. Immutable and thread-safe.
 */
final class JsonTemplate {
    /** What stands for a hole while the form is printed; no other text of a form is this. */
    private static final String HOLE = "–hole–";

    private final List<byte[]> pieces;

    private JsonTemplate(List<byte[]> pieces) {
        this.pieces = pieces;
    }

    /** A hole, for {@link #of}. */
    static Json hole() {
        return Json.of(HOLE);
    }

    /**
     * The form of a value.
     *
     * @param form the value, with holes in it
     * @param depth how many objects and lists it stands in
     * @return its form
     */
    static JsonTemplate of(Json form, int depth) {
        String printed = JsonPrinter.print(form).stripTrailing().replace("\n", "\n" + "  ".repeat(depth));
        return new JsonTemplate(Stream.of(printed.split(Pattern.quote('"' + HOLE + '"'), -1))
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    /** Writes what stands before a hole, or after the last. */
    void before(int hole, ByteText out) throws IOException {
        out.put(pieces.get(hole));
    }

    /** All of it, where there is no hole. */
    byte[] whole() {
        return pieces.get(0);
    }
}
