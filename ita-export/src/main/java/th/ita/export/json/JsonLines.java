package th.ita.export.json;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.stream.Stream;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.json.Json;

/**
 * Where the values of a JSON file stand. What is wrong with a value may show only after the file was read, such as an
 * item that its year does not have; the refusal then knows the path, and this finds the line.
 */
public final class JsonLines {
    private static final String ITEMS = "items[";

    private JsonLines() {}

    /**
     * A place in a file, with the line of its path.
     *
     * @param bytes JSON in UTF-8
     * @param fileName the file's name as the user gave it
     * @param place a place that names a path; an item of a result is named by its code, {@code items[O44]}
     * @return the same place in that file, on its line if the file has such a path
     */
    public static Place locate(byte[] bytes, String fileName, Place place) {
        Place inFile = place.in(fileName);
        return place.path()
                .flatMap(path -> line(bytes, fileName, path))
                .map(inFile::at)
                .orElse(inFile);
    }

    private static Optional<Integer> line(byte[] bytes, String fileName, String path) {
        Either<Refusal, Integer> line = JsonFile.read(
                bytes,
                fileName,
                root -> below(root)
                        .filter(node -> node.path().equals(path) || isNamed(node, path))
                        .findFirst()
                        .map(node -> node.json().line()));
        return line.toJavaOptional();
    }

    /** Whether a node is the code of the item that a path such as {@code items[O44]} names. */
    private static boolean isNamed(Node node, String path) {
        int items = path.lastIndexOf(ITEMS);
        return items >= 0
                && node.json() instanceof Json.Text code
                && path.substring(items).equals(ITEMS + code.value() + "]")
                && node.path().startsWith(path.substring(0, items) + ITEMS)
                && node.path().endsWith(".code");
    }

    private static Stream<Node> below(Node node) {
        Stream<Node> parts = node.json() instanceof Json.Obj
                ? node.members().stream().map(Node.Member::value)
                : node.json() instanceof Json.Arr ? node.elements().stream() : Stream.empty();
        return Stream.concat(Stream.of(node), parts.flatMap(JsonLines::below));
    }
}
