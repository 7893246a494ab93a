package th.ita.rules.frameworks.validation;

import java.util.List;

/**
 * Where a framework breaks a rule.
 *
 * @param pointer the JSON Pointer of the place
 * @param arguments what the rule's wording names
 */
record Spot(String pointer, List<String> arguments) {
    static Spot of(String pointer, Object... arguments) {
        return new Spot(
                pointer, List.of(arguments).stream().map(Object::toString).toList());
    }
}
