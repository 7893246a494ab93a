package th.ita.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.ita.rules.json.Json;
import th.ita.rules.json.JsonListener;
import th.ita.rules.json.JsonText;

/** JSON as tests look into it. */
final class TestJson {
    private static final JsonListener STRICT = new JsonListener() {
        @Override
        public String member(String path, String key) {
            return path + "/" + key;
        }

        @Override
        public String element(String path, int index) {
            return path + "/" + index;
        }

        @Override
        public void repeated(String path, int line, String key) {
            throw new AssertionError(path + " twice, at line " + line);
        }
    };

    private TestJson() {}

    static Json read(String text) {
        return JsonText.read(text, 100, STRICT).get();
    }

    static Map<String, Json> members(@Nullable Json json) {
        return json instanceof Json.Obj object ? object.members() : Map.of();
    }

    static List<Json> elements(@Nullable Json json) {
        return json instanceof Json.Arr list ? list.elements() : List.of();
    }

    static String plain(@Nullable Json json) {
        return json instanceof Json.Text text ? text.value() : "";
    }

    static String text(Json json, String key) {
        return plain(members(json).get(key));
    }

    /** What a pointer such as {@code #/components/schemas/Score} points to. */
    static Json at(Json root, String pointer) {
        Json found = root;
        for (String step : pointer.substring("#/".length()).split("/", -1)) {
            Json next = members(found).get(step);
            if (next == null) {
                return Json.absent();
            }
            found = next;
        }
        return found;
    }

    static Json resolved(Json root, @Nullable Json json) {
        String reference = json == null ? "" : text(json, "$ref");
        return reference.isEmpty() ? (json == null ? Json.absent() : json) : at(root, reference);
    }

    static List<String> references(Json json) {
        List<String> found = new ArrayList<>();
        members(json).forEach((key, value) -> {
            if (key.equals("$ref")) {
                found.add(plain(value));
            }
            found.addAll(references(value));
        });
        elements(json).forEach(element -> found.addAll(references(element)));
        return found;
    }

    static Json operation(Json contract, String id) {
        return members(members(contract).get("paths")).values().stream()
                .flatMap(item -> members(item).values().stream())
                .filter(operation -> text(operation, "operationId").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
