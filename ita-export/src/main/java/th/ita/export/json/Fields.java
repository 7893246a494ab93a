package th.ita.export.json;

import static th.ita.export.json.JsonRefusal.MISSING_KEY;
import static th.ita.export.json.JsonRefusal.UNKNOWN_KEY;

import java.util.Comparator;
import java.util.List;
import th.ita.export.near.EditDistance;
import th.ita.rules.json.Json;

/** The members of a JSON object that is being read, by key. */
final class Fields {
    private final Json.Obj object;
    private final Node node;

    Fields(Json.Obj object, Node node) {
        this.object = object;
        this.node = node;
    }

    /** The place of a value that may be missing; a missing one reads as null does. */
    Node at(String key) {
        Json value = object.members().getOrDefault(key, new Json.Null(object.line()));
        return new Node(value, Paths.member(node.path(), key), node.refusals());
    }

    /** The place of a value that must be there; that it is not, the refusals are told. */
    Node required(String key) {
        Node value = at(key);
        if (value.isNull()) {
            value.refused(MISSING_KEY, key);
        }
        return value;
    }

    /** The object itself. */
    Node self() {
        return node;
    }

    void refuseOthersThan(List<String> known) {
        object.members().forEach((key, value) -> {
            if (!known.contains(key)) {
                at(key).refused(UNKNOWN_KEY, key, nearest(key, known), String.join(", ", known));
            }
        });
    }

    private static String nearest(String key, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> EditDistance.between(key, candidate)))
                .orElse("");
    }
}
