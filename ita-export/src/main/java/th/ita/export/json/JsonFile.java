package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.DUPLICATE_KEY;
import static th.ita.export.json.JsonRefusal.JSON_EMPTY;
import static th.ita.export.json.JsonRefusal.JSON_ENDS_EARLY;
import static th.ita.export.json.JsonRefusal.JSON_NOT_UTF8;
import static th.ita.export.json.JsonRefusal.JSON_TOO_DEEP;
import static th.ita.export.json.JsonRefusal.JSON_TOO_LARGE;
import static th.ita.export.json.JsonRefusal.MALFORMED_JSON;
import static th.ita.export.json.JsonRefusal.WRONG_TYPE;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.json.Json;
import th.ita.rules.json.JsonFault;
import th.ita.rules.json.JsonListener;
import th.ita.rules.json.JsonText;
import th.ita.rules.json.Utf8;

/** Turns the bytes of a JSON file, whose root is an object, into a value. */
final class JsonFile {
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 50;
    private static final int DEEPEST = 64;

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
                .flatMap(text -> value(text, refusals))
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
        return Utf8.decode(bytes)
                .peekLeft(misfit -> refusals.add(JSON_NOT_UTF8, misfit.line(), ""))
                .toJavaOptional();
    }

    private static Optional<Json> value(String text, Refusals refusals) {
        return JsonText.read(text, DEEPEST, new Repeats(refusals))
                .peekLeft(fault -> tell(fault, refusals))
                .toJavaOptional();
    }

    private static void tell(JsonFault fault, Refusals refusals) {
        switch (fault.kind()) {
            case EMPTY -> refusals.add(JSON_EMPTY, 0, "");
            case ENDS_EARLY -> refusals.add(JSON_ENDS_EARLY, fault.line(), "");
            case TOO_DEEP -> refusals.add(JSON_TOO_DEEP, fault.line(), "", Integer.toString(DEEPEST));
            case MALFORMED ->
                refusals.add(MALFORMED_JSON, fault.line(), "", Integer.toString(fault.column()), fault.excerpt());
        }
    }

    /** A key that is there twice is a reason against the file. */
    private record Repeats(Refusals refusals) implements JsonListener {
        @Override
        public String member(String path, String key) {
            return Paths.member(path, key);
        }

        @Override
        public String element(String path, int index) {
            return Paths.element(path, index);
        }

        @Override
        public void repeated(String path, int line, String key) {
            refusals.add(DUPLICATE_KEY, line, path, key);
        }
    }
}
