package th.ita.rules.frameworks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.ita.rules.frameworks.validation.Pointer;
import th.ita.rules.json.Json;

/**
 * What a schema says of one place, worked out once: a file has thousands of places and a schema some two hundred. It knows
 * those keywords of JSON Schema that the schemas of this library use.
 */
final class SchemaForm {
    private final Json.Obj rule;
    private final @Nullable String type;
    private final List<String> required;
    private final Map<String, List<String>> dependent = new LinkedHashMap<>();
    private final Map<String, SchemaForm> properties = new LinkedHashMap<>();
    private final boolean closed;
    private final @Nullable SchemaForm others;
    private final @Nullable SchemaForm names;
    private final @Nullable SchemaForm elements;
    private final @Nullable SchemaForm wanted;
    private final ScalarCheck scalar;
    private final boolean silent;
    private final Map<String, SchemaForm> definitions;
    private final @Nullable String ref;

    private SchemaForm(Json.Obj rule, Json.Obj schema, Map<String, SchemaForm> definitions) {
        this.rule = rule;
        this.definitions = definitions;
        this.type = SchemaCheck.type(rule).orElse(null);
        this.required = texts(rule, "required");
        this.closed = rule.members().containsKey("additionalProperties");
        this.others = below(rule, "additionalProperties", schema, definitions);
        this.names = below(rule, "propertyNames", schema, definitions);
        this.elements = below(rule, "items", schema, definitions);
        this.wanted = below(rule, "contains", schema, definitions);
        this.scalar = ScalarCheck.of(rule);
        if (rule.members().get("dependentRequired") instanceof Json.Obj lists) {
            lists.members().keySet().forEach(name -> dependent.put(name, texts(lists, name)));
        }
        if (rule.members().get("properties") instanceof Json.Obj known) {
            known.members().keySet().forEach(name -> {
                SchemaForm property = below(known, name, schema, definitions);
                if (property != null) {
                    properties.put(name, property);
                }
            });
        }
        this.silent =
                rule.members().keySet().stream().allMatch(word -> word.equals("$ref") || word.equals("description"));
        this.ref = rule.optional("$ref").map(SchemaCheck::text).orElse(null);
        if (ref != null && !definitions.containsKey(ref)) {
            // A definition may name itself: its name is taken before it is worked out.
            definitions.put(ref, this);
            definitions.put(
                    ref, new SchemaForm((Json.Obj) schema.near(Pointer.tokens(ref.substring(1))), schema, definitions));
        }
    }

    /** What a whole schema says. */
    static SchemaForm of(Json.Obj schema) {
        return of(schema, schema);
    }

    /** What a part of a schema says. */
    static SchemaForm of(Json.Obj rule, Json.Obj schema) {
        return new SchemaForm(rule, schema, new HashMap<>());
    }

    private static @Nullable SchemaForm below(
            Json.Obj rule, String keyword, Json.Obj schema, Map<String, SchemaForm> definitions) {
        return rule.members().get(keyword) instanceof Json.Obj below
                ? new SchemaForm(below, schema, definitions)
                : null;
    }

    private static List<String> texts(Json.Obj rule, String keyword) {
        return SchemaCheck.list(rule, keyword).stream().map(SchemaCheck::text).toList();
    }

    /** What the rule refers to, which holds besides the rule itself. */
    @Nullable
    SchemaForm referred() {
        return ref == null ? null : definitions.get(ref);
    }

    /** Whether the rule says nothing but what it refers to. */
    boolean isSilent() {
        return silent;
    }

    /** The type it asks for, if it asks for one. */
    @Nullable
    String type() {
        return type;
    }

    Json.Obj rule() {
        return rule;
    }

    /** The properties that must be there. */
    List<String> required() {
        return required;
    }

    /** The properties that must be there where another is. */
    Map<String, List<String>> dependent() {
        return dependent;
    }

    /** What the value of a property must be, if anything is said of it. */
    @Nullable
    SchemaForm property(String name) {
        SchemaForm known = properties.get(name);
        return known == null ? others : known;
    }

    /** Whether a property is refused that nothing is said of. */
    boolean isClosed() {
        return closed;
    }

    /** The properties that are known, for a person. */
    String known() {
        return properties.keySet().stream().collect(Collectors.joining(", "));
    }

    /** What a property's name must be. */
    @Nullable
    SchemaForm names() {
        return names;
    }

    /** What each element of a list must be. */
    @Nullable
    SchemaForm elements() {
        return elements;
    }

    /** What one element of a list must be at least. */
    @Nullable
    SchemaForm wanted() {
        return wanted;
    }

    /** What a text, a number or a flag must be. */
    ScalarCheck scalar() {
        return scalar;
    }
}
