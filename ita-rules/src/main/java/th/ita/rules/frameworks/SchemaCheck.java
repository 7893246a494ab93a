package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_BAD_VALUE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_BLANK_TEXT;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_MISSING_PROPERTY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_NO_LOWEST_GRADE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_UNKNOWN_PROPERTY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_WRONG_TYPE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.rules.frameworks.validation.Pointer;
import th.ita.rules.json.Json;

/**
 * Checks a document against the published schema and finds everything that breaks it. It knows those keywords of JSON
 * Schema that the schema uses; the words that tell a person what would be right are the schema's own.
 */
final class SchemaCheck {
    private final Json.Obj schema;
    private final Problems problems;
    private final Map<String, Json.Obj> definitions = new HashMap<>();

    private SchemaCheck(Json.Obj schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    static void check(Json document, Json.Obj schema, Problems problems) {
        new SchemaCheck(schema, problems).value(document, schema, "");
    }

    private void value(Json json, Json.Obj rule, String pointer) {
        rule.optional("$ref").ifPresent(ref -> value(json, definition(text(ref)), pointer));
        String type = type(rule).orElse(json.type());
        if (!json.type().equals(type)) {
            problems.error(FRAMEWORK_WRONG_TYPE, pointer, json.line(), json.type(), type);
        } else if (json instanceof Json.Obj object) {
            object(object, rule, pointer);
        } else if (json instanceof Json.Arr array) {
            array(array, rule, pointer);
        } else if (json instanceof Json.Scalar scalar && !ScalarCheck.fits(scalar, rule)) {
            misfit(scalar, rule, pointer);
        }
    }

    private void misfit(Json.Scalar scalar, Json.Obj rule, String pointer) {
        if (ScalarCheck.isBlank(scalar, rule)) {
            List<String> steps = Pointer.tokens(pointer);
            problems.error(FRAMEWORK_BLANK_TEXT, pointer, scalar.line(), steps.get(steps.size() - 1));
        } else {
            String right = ScalarCheck.whatIsRight(rule);
            problems.error(FRAMEWORK_BAD_VALUE, pointer, scalar.line(), scalar.text(), right);
        }
    }

    /** The type a rule asks for, by name or by the values it allows. */
    static Optional<String> type(Json.Obj rule) {
        return rule.optional("type")
                .map(SchemaCheck::text)
                .or(() -> rule.optional("const").map(Json::type))
                .or(() -> list(rule, "enum").stream().map(Json::type).findFirst());
    }

    private void object(Json.Obj object, Json.Obj rule, String pointer) {
        for (Json name : list(rule, "required")) {
            require(object, text(name), pointer);
        }
        rule.optional("dependentRequired")
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .ifPresent(dependent -> dependent.members().keySet().stream()
                        .filter(object.members()::containsKey)
                        .flatMap(name -> list(dependent, name).stream())
                        .forEach(name -> require(object, text(name), pointer)));
        object.members().forEach((name, member) -> property(name, member, rule, pointer));
    }

    private void require(Json.Obj object, String name, String pointer) {
        if (!object.members().containsKey(name)) {
            problems.error(FRAMEWORK_MISSING_PROPERTY, Pointer.to(pointer, name), object.line(), name);
        }
    }

    private void property(String name, Json member, Json.Obj rule, String pointer) {
        String below = Pointer.to(pointer, name);
        Json.Obj known =
                rule.optional("properties").map(Json.Obj.class::cast).orElseGet(() -> new Json.Obj(Map.of(), 0));
        rule.optional("propertyNames")
                .ifPresent(names -> value(new Json.Text(name, member.line()), (Json.Obj) names, below));
        Optional<Json> allowed = known.optional(name).or(() -> rule.optional("additionalProperties"));
        if (allowed.orElse(null) instanceof Json.Obj property) {
            value(member, property, below);
        } else if (allowed.isPresent()) {
            String names = String.join(", ", known.members().keySet());
            problems.error(FRAMEWORK_UNKNOWN_PROPERTY, below, member.line(), name, names);
        }
    }

    private void array(Json.Arr array, Json.Obj rule, String pointer) {
        int size = array.elements().size();
        if (!sizeFits(array, rule)) {
            String right = limit(rule, "minItems", 0) + "–" + limit(rule, "maxItems", Integer.MAX_VALUE);
            problems.error(FRAMEWORK_BAD_VALUE, pointer, array.line(), "[" + size + "]", "[" + right + "]");
            return;
        }
        if (rule.optional("items").orElse(null) instanceof Json.Obj items) {
            for (int i = 0; i < size; i++) {
                value(array.elements().get(i), items, Pointer.to(pointer, i));
            }
        }
        if (!containsWanted(array, rule, schema)) {
            // The schema asks for nothing else that a list must contain.
            problems.error(FRAMEWORK_NO_LOWEST_GRADE, pointer, array.line());
        }
    }

    static boolean sizeFits(Json.Arr array, Json.Obj rule) {
        int size = array.elements().size();
        return size >= limit(rule, "minItems", 0) && size <= limit(rule, "maxItems", Integer.MAX_VALUE);
    }

    /** {@return whether a list contains what the rule says it must} */
    static boolean containsWanted(Json.Arr array, Json.Obj rule, Json.Obj schema) {
        return rule.optional("contains")
                .map(wanted -> array.elements().stream().anyMatch(element -> fits(element, (Json.Obj) wanted, schema)))
                .orElse(true);
    }

    private static boolean fits(Json json, Json.Obj rule, Json.Obj schema) {
        Problems trial = new Problems();
        new SchemaCheck(schema, trial).value(json, rule, "");
        return trial.none();
    }

    private Json.Obj definition(String ref) {
        return definitions.computeIfAbsent(ref, where -> (Json.Obj) schema.near(Pointer.tokens(where.substring(1))));
    }

    static int limit(Json.Obj rule, String keyword, int otherwise) {
        return rule.optional(keyword)
                .map(limit -> Integer.parseInt(text(limit)))
                .orElse(otherwise);
    }

    static List<Json> list(Json.Obj rule, String keyword) {
        return rule.optional(keyword)
                .map(Json.Arr.class::cast)
                .map(Json.Arr::elements)
                .orElse(List.of());
    }

    static String text(Json json) {
        return ((Json.Scalar) json).text();
    }

    static String joined(List<Json> choices) {
        return choices.stream().map(SchemaCheck::text).collect(Collectors.joining(", "));
    }
}
