package th.ita.rules.frameworks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.rules.frameworks.validation.Pointer;
import th.ita.rules.json.Json;

/**
 * Puts something that fits the schema in the place of everything that does not, so that the rest of a file can be read
 * and looked at by its meaning. What is sound stays where it is.
 */
final class Mending {
    private static final String NOTHING = "–";

    private final Json.Obj schema;

    private Mending(Json.Obj schema) {
        this.schema = schema;
    }

    static Json mend(Json document, Json.Obj schema) {
        return new Mending(schema).value(document, schema);
    }

    private Json value(Json json, Json.Obj rule) {
        Json.Obj meant = meant(rule);
        if (!json.type().equals(SchemaCheck.type(meant).orElse(json.type()))) {
            return standIn(meant, json.line());
        }
        if (json instanceof Json.Obj object) {
            return object(object, meant);
        }
        if (json instanceof Json.Arr array) {
            return array(array, meant);
        }
        return json instanceof Json.Scalar scalar && ScalarCheck.fits(scalar, meant)
                ? json
                : standIn(meant, json.line());
    }

    private Json object(Json.Obj object, Json.Obj rule) {
        Map<String, Json> members = new LinkedHashMap<>();
        object.members()
                .forEach((name, member) ->
                        property(rule, name).ifPresent(below -> members.put(name, value(member, below))));
        for (Json required : SchemaCheck.list(rule, "required")) {
            String name = SchemaCheck.text(required);
            property(rule, name)
                    .filter(below -> !members.containsKey(name))
                    .ifPresent(below -> members.put(name, standIn(meant(below), object.line())));
        }
        return new Json.Obj(members, object.line());
    }

    private static Optional<Json.Obj> property(Json.Obj rule, String name) {
        return rule.optional("properties")
                .map(Json.Obj.class::cast)
                .flatMap(known -> known.optional(name))
                .or(() -> rule.optional("additionalProperties"))
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast);
    }

    private Json array(Json.Arr array, Json.Obj rule) {
        if (!SchemaCheck.sizeFits(array, rule)) {
            return standIn(rule, array.line());
        }
        List<Json> elements = new ArrayList<>();
        Json.Obj each = (Json.Obj) rule.required("items");
        array.elements().forEach(element -> elements.add(value(element, each)));
        return complete(elements, rule, array.line());
    }

    private Json complete(List<Json> elements, Json.Obj rule, int line) {
        if (!SchemaCheck.containsWanted(new Json.Arr(elements, line), rule, schema)) {
            elements.add(lowestGrade(line));
        }
        return new Json.Arr(elements, line);
    }

    /** The one thing that the schema asks a list to contain. */
    private static Json lowestGrade(int line) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("code", new Json.Text(NOTHING, line));
        members.put("from", new Json.Text("0", line));
        return new Json.Obj(members, line);
    }

    private Json standIn(Json.Obj rule, int line) {
        if (rule.optional("const").orElse(null) instanceof Json.Scalar fixed) {
            return at(line, fixed);
        }
        List<Json> choices = SchemaCheck.list(rule, "enum");
        if (!choices.isEmpty()) {
            return at(line, choices.get(choices.size() - 1));
        }
        return switch (SchemaCheck.type(rule).orElse("null")) {
            case "object" -> object(new Json.Obj(Map.of(), line), rule);
            case "array" -> arrayOf(rule, line);
            case "integer" -> at(line, rule.required("minimum"));
            default ->
                new Json.Text(
                        SchemaCheck.list(rule, "examples").stream()
                                .findFirst()
                                .map(SchemaCheck::text)
                                .orElse(NOTHING),
                        line);
        };
    }

    /** A value of the schema, on the line of what it stands in for. */
    private static Json at(int line, Json value) {
        return value instanceof Json.Num number
                ? new Json.Num(number.literal(), line)
                : value instanceof Json.Bool flag
                        ? new Json.Bool(flag.value(), line)
                        : new Json.Text(SchemaCheck.text(value), line);
    }

    private Json arrayOf(Json.Obj rule, int line) {
        List<Json> elements = new ArrayList<>();
        for (int i = 0; i < SchemaCheck.limit(rule, "minItems", 0); i++) {
            elements.add(standIn(meant((Json.Obj) rule.required("items")), line));
        }
        return complete(elements, rule, line);
    }

    private Json.Obj meant(Json.Obj rule) {
        return rule.optional("$ref")
                .map(ref -> (Json.Obj)
                        schema.near(Pointer.tokens(SchemaCheck.text(ref).substring(1))))
                .orElse(rule);
    }
}
