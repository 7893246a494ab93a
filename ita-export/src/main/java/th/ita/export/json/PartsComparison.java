package th.ita.export.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.ita.export.json.DocumentChange.Step;
import th.ita.export.signing.SignedPart;
import th.ita.rules.json.Json;

/**
 * Compares a document with the parts of the one that was signed, of which nothing but digests is known. Both are compared as
 * two states of a document are, digest against digest; then what the present document holds is told in its own words, and
 * an entry of a list that is there no more by the place where it stood, such as {@code #3}.
 */
final class PartsComparison {
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    private PartsComparison() {}

    static List<DocumentChange> between(List<SignedPart> signed, Json present) {
        List<SignedPart> parts = DocumentParts.of(present);
        Json before = PartsTree.of(signed);
        Json after = PartsTree.of(parts);
        PartsComparison comparison = new PartsComparison();
        Map<String, Json.Scalar> values = DocumentParts.values(present);
        parts.forEach(part -> comparison.learn(part, values));
        comparison.count(before);
        comparison.count(after);
        return JsonComparison.between(before, after).stream()
                .map(comparison::told)
                .toList();
    }

    private void learn(SignedPart part, Map<String, Json.Scalar> values) {
        Json.Scalar value = values.get(part.path());
        if (value != null) {
            words.put(part.digest(), value.text());
        }
    }

    /** Notes the place of each entry of each list. */
    private void count(Json json) {
        if (json instanceof Json.Obj object) {
            object.members().values().forEach(this::count);
        } else if (json instanceof Json.Arr list) {
            for (int i = 0; i < list.elements().size(); i++) {
                places.putIfAbsent(JsonComparison.name(list.elements().get(i)), "#" + (i + 1));
                count(list.elements().get(i));
            }
        }
    }

    private DocumentChange told(DocumentChange change) {
        List<Step> where = change.where().stream()
                .map(step -> new Step(step.key(), told(step.entry())))
                .toList();
        boolean gone = change.kind() == DocumentChange.Kind.REMOVED;
        String before = gone ? told(change.before()) : words.getOrDefault(change.before(), "");
        return new DocumentChange(where, change.kind(), before, told(change.after()));
    }

    private String told(String digest) {
        String known = words.getOrDefault(digest, "");
        return known.isBlank() ? places.getOrDefault(digest, known) : known;
    }
}
