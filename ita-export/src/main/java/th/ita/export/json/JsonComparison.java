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
import org.jspecify.annotations.Nullable;
import th.ita.rules.json.Json;

/**
 * Compares two documents key by key. Entries of lists are matched by what people call them (title, code, link), so that a
 * measure that moved is not taken for a new one; one whose name alone was mended is known by its neighbours.
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
        Map<String, String> renamed = renamed(before, after);
        after.forEach((name, entry) -> {
            String earlier = renamed.getOrDefault(name, name);
            if (!before.containsKey(earlier)) {
                changes.add(new DocumentChange(where, ADDED, "", shown(name)));
            } else if (entry instanceof Json.Obj) {
                compare(before.getOrDefault(earlier, NOTHING), entry, inEntry(where, shown(earlier)));
            } else if (!earlier.equals(name)) {
                changes.add(new DocumentChange(where, CHANGED, shown(earlier), shown(name)));
            }
        });
        before.keySet().stream()
                .filter(name -> !after.containsKey(name) && !renamed.containsValue(name))
                .forEach(name -> changes.add(new DocumentChange(where, REMOVED, shown(name), "")));
    }

    /**
     * Entries that are taken for the same under another name: between the same neighbours that stayed, as many names went
     * as came. The new name leads to the earlier one. Codes and numbers of lines are no names that are mended: another
     * code is another entry.
     */
    private static Map<String, String> renamed(Map<String, Json> before, Map<String, Json> after) {
        Map<String, List<String>> gone = byNeighbour(before.keySet(), after.keySet());
        Map<String, String> renamed = new LinkedHashMap<>();
        byNeighbour(after.keySet(), before.keySet()).forEach((neighbour, came) -> {
            List<String> went = gone.getOrDefault(neighbour, List.of());
            for (int i = 0; i < came.size() && came.size() == went.size(); i++) {
                if (isMendable(after.get(came.get(i))) && isMendable(before.get(went.get(i)))) {
                    renamed.put(came.get(i), went.get(i));
                }
            }
        });
        return renamed;
    }

    private static boolean isMendable(@Nullable Json entry) {
        return entry instanceof Json.Text
                || membersOf(entry).containsKey("title")
                || membersOf(entry).containsKey("link");
    }

    /** Names that are not among the others, by the last one before them that is. */
    private static Map<String, List<String>> byNeighbour(Set<String> names, Set<String> others) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        String neighbour = "";
        for (String name : names) {
            if (others.contains(name)) {
                neighbour = name;
            } else {
                found.computeIfAbsent(neighbour, first -> new ArrayList<>()).add(name);
            }
        }
        return found;
    }

    private static Map<String, Json> membersOf(@Nullable Json json) {
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

    /** What people call an entry of a list. */
    static String name(Json element) {
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
