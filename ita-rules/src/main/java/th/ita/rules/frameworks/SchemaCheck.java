package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_BAD_VALUE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_BLANK_TEXT;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_MISSING_PROPERTY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_NO_LOWEST_GRADE;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_UNKNOWN_PROPERTY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_WRONG_TYPE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.ita.rules.frameworks.validation.Pointer;
import th.ita.rules.json.Json;

/**
 * Checks a document against the published schema and finds everything that breaks it; the words that tell a person what
 * would be right are the schema's own.
 */
final class SchemaCheck {
    private final Problems problems;

    private SchemaCheck(Problems problems) {
        this.problems = problems;
    }

    static void check(Json document, SchemaForm schema, Problems problems) {
        new SchemaCheck(problems).value(document, schema, Where.ROOT);
    }

    /** The way to a value; written as a pointer only where something is wrong. */
    private record Where(@Nullable Where above, Object step) {
        private static final Where ROOT = new Where(null, "");

        String pointer() {
            return above == null ? "" : Pointer.to(above.pointer(), step);
        }
    }

    private void value(Json json, SchemaForm form, Where where) {
        SchemaForm referred = form.referred();
        if (referred != null) {
            value(json, referred, where);
        }
        if (form.isSilent()) {
            return;
        }
        if (form.type() != null && !json.type().equals(form.type())) {
            problems.error(FRAMEWORK_WRONG_TYPE, where.pointer(), json.line(), json.type(), form.type());
        } else if (json instanceof Json.Obj object) {
            object(object, form, where);
        } else if (json instanceof Json.Arr array) {
            array(array, form, where);
        } else if (json instanceof Json.Scalar scalar && !form.scalar().fits(scalar)) {
            misfit(scalar, form.scalar(), where);
        }
    }

    private void misfit(Json.Scalar scalar, ScalarCheck check, Where where) {
        if (check.isBlank(scalar)) {
            problems.error(
                    FRAMEWORK_BLANK_TEXT,
                    where.pointer(),
                    scalar.line(),
                    where.step().toString());
        } else {
            problems.error(FRAMEWORK_BAD_VALUE, where.pointer(), scalar.line(), scalar.text(), check.whatIsRight());
        }
    }

    /** The type a rule asks for, by name or by the values it allows. */
    static Optional<String> type(Json.Obj rule) {
        return rule.optional("type")
                .map(SchemaCheck::text)
                .or(() -> rule.optional("const").map(Json::type))
                .or(() -> list(rule, "enum").stream().map(Json::type).findFirst());
    }

    private void object(Json.Obj object, SchemaForm form, Where where) {
        for (String name : form.required()) {
            require(object, name, where);
        }
        form.dependent().forEach((name, needed) -> {
            if (object.members().containsKey(name)) {
                needed.forEach(other -> require(object, other, where));
            }
        });
        object.members().forEach((name, member) -> property(name, member, form, new Where(where, name)));
    }

    private void require(Json.Obj object, String name, Where where) {
        if (!object.members().containsKey(name)) {
            problems.error(FRAMEWORK_MISSING_PROPERTY, Pointer.to(where.pointer(), name), object.line(), name);
        }
    }

    private void property(String name, Json member, SchemaForm form, Where below) {
        SchemaForm names = form.names();
        if (names != null) {
            value(new Json.Text(name, member.line()), names, below);
        }
        SchemaForm property = form.property(name);
        if (property != null) {
            value(member, property, below);
        } else if (form.isClosed()) {
            problems.error(FRAMEWORK_UNKNOWN_PROPERTY, below.pointer(), member.line(), name, form.known());
        }
    }

    private void array(Json.Arr array, SchemaForm form, Where where) {
        int size = array.elements().size();
        if (!sizeFits(array, form.rule())) {
            String right = limit(form.rule(), "minItems", 0) + "–" + limit(form.rule(), "maxItems", Integer.MAX_VALUE);
            problems.error(FRAMEWORK_BAD_VALUE, where.pointer(), array.line(), "[" + size + "]", "[" + right + "]");
            return;
        }
        SchemaForm elements = form.elements();
        for (int i = 0; elements != null && i < size; i++) {
            value(array.elements().get(i), elements, new Where(where, i));
        }
        if (!containsWanted(array, form.wanted())) {
            // The schema asks for nothing else that a list must contain.
            problems.error(FRAMEWORK_NO_LOWEST_GRADE, where.pointer(), array.line());
        }
    }

    static boolean sizeFits(Json.Arr array, Json.Obj rule) {
        int size = array.elements().size();
        return size >= limit(rule, "minItems", 0) && size <= limit(rule, "maxItems", Integer.MAX_VALUE);
    }

    /** {@return whether a list contains what the rule says it must} */
    static boolean containsWanted(Json.Arr array, Json.Obj rule, Json.Obj schema) {
        return containsWanted(array, SchemaForm.of(rule, schema).wanted());
    }

    private static boolean containsWanted(Json.Arr array, @Nullable SchemaForm wanted) {
        return wanted == null || array.elements().stream().anyMatch(element -> fits(element, wanted));
    }

    private static boolean fits(Json json, SchemaForm form) {
        Problems trial = new Problems();
        check(json, form, trial);
        return trial.none();
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
