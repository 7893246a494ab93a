package th.ita.export.json;

import static th.ita.export.json.DocumentChange.Kind.ADDED;
import static th.ita.export.json.DocumentChange.Kind.CHANGED;
import static th.ita.export.json.DocumentChange.Kind.REMOVED;
import static th.ita.export.json.DocumentChange.Kind.REORDERED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.ita.rules.json.Json;

/**
 * Compares two documents key by key. Entries of lists are matched by what people call them (title, code, link), so that a
 * measure that moved is not taken for a new one.
 */
final class JsonComparison {
    private static final List<String> NAMES = List.of("title", "code", "link", "line");
    private static final Json NOTHING = new Json.Null(0);

    private final List<DocumentChange> changes = new ArrayList<>();

    private JsonComparison() {}

    static List<DocumentChange> between(Json before, Json after) {
        JsonComparison comparison = new JsonComparison();
        comparison.compare(before, after, List.of());
        return List.copyOf(comparison.changes);
    }

    private void compare(Json before, Json after, List<DocumentChange.Step> where) {
        if (before instanceof Json.Obj || after instanceof Json.Obj) {
            members(membersOf(before), membersOf(after), where);
        } else if (before instanceof Json.Arr || after instanceof Json.Arr) {
            entries(named(before), named(after), where);
        } else {
            String was = words(before);
            String is = words(after);
            if (!was.equals(is)) {
                changes.add(
                        new DocumentChange(where, was.isEmpty() ? ADDED : is.isEmpty() ? REMOVED : CHANGED, was, is));
            }
        }
    }

    private void members(Map<String, Json> before, Map<String, Json> after, List<DocumentChange.Step> where) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        for (String key : keys) {
            compare(
                    before.getOrDefault(key, NOTHING),
                    after.getOrDefault(key, NOTHING),
                    plus(where, new DocumentChange.Step(key, "")));
        }
    }

    private void entries(Map<String, Json> before, Map<String, Json> after, List<DocumentChange.Step> where) {
        List<String> stayedAsBefore =
                before.keySet().stream().filter(after::containsKey).toList();
        List<String> stayedAsAfter =
                after.keySet().stream().filter(before::containsKey).toList();
        if (!stayedAsBefore.equals(stayedAsAfter)) {
            changes.add(new DocumentChange(where, REORDERED, "", ""));
        }
        after.forEach((name, entry) -> {
            if (!before.containsKey(name)) {
                changes.add(new DocumentChange(where, ADDED, "", shown(name)));
            } else if (entry instanceof Json.Obj) {
                compare(before.getOrDefault(name, NOTHING), entry, inEntry(where, shown(name)));
            }
        });
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> changes.add(new DocumentChange(where, REMOVED, shown(name), "")));
    }

    private static Map<String, Json> membersOf(Json json) {
        return json instanceof Json.Obj object ? object.members() : Map.of();
    }

    /** The entries of a list by name; a name that comes again is told apart by how often it came before. */
    private static Map<String, Json> named(Json json) {
        Map<String, Json> named = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Json> elements = json instanceof Json.Arr list ? list.elements() : List.of();
        for (Json element : elements) {
            String name = name(element);
            named.put(name + "\n" + seen.merge(name, 1, Integer::sum), element);
        }
        return named;
    }

    private static String name(Json element) {
        Map<String, Json> members = membersOf(element);
        return NAMES.stream()
                .flatMap(key -> Optional.ofNullable(members.get(key)).stream())
                .findFirst()
                .map(JsonComparison::words)
                .orElseGet(() -> words(element));
    }

    private static String shown(String name) {
        return name.substring(0, name.lastIndexOf('\n'));
    }

    private static String words(Json json) {
        if (json instanceof Json.Scalar scalar) {
            return json instanceof Json.Null ? "" : scalar.text();
        }
        return JsonPrinter.line(json);
    }

    private static List<DocumentChange.Step> inEntry(List<DocumentChange.Step> where, String entry) {
        if (where.isEmpty()) {
            return List.of(new DocumentChange.Step("", entry));
        }
        DocumentChange.Step list = where.get(where.size() - 1);
        return plus(where.subList(0, where.size() - 1), new DocumentChange.Step(list.key(), entry));
    }

    private static List<DocumentChange.Step> plus(List<DocumentChange.Step> where, DocumentChange.Step step) {
        return Stream.concat(where.stream(), Stream.of(step)).toList();
    }
}
