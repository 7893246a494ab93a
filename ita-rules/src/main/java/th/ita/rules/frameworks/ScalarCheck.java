package th.ita.rules.frameworks;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import th.ita.rules.json.Json;

/** Checks one string, number or boolean of the right type against what the schema says of it. */
final class ScalarCheck {
    /** The pattern of texts that must say something. */
    private static final String WORDS = "\\S";
    /** The patterns of the schema, which are few. */
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private ScalarCheck() {}

    static boolean fits(Json.Scalar scalar, Json.Obj rule) {
        return lengthFits(scalar, rule)
                && choiceFits(scalar, rule)
                && rule.optional("pattern")
                        .map(pattern -> matches(SchemaCheck.text(pattern), scalar.text()))
                        .orElse(true)
                && (!rule.members().containsKey("format") || isDate(scalar.text()))
                && rule.optional("minimum")
                        .map(limit -> number(limit).compareTo(number(scalar)) <= 0)
                        .orElse(true)
                && rule.optional("maximum")
                        .map(limit -> number(limit).compareTo(number(scalar)) >= 0)
                        .orElse(true);
    }

    /** {@return whether a text says nothing where the schema asks for words} */
    static boolean isBlank(Json.Scalar scalar, Json.Obj rule) {
        return scalar instanceof Json.Text text
                && isBlank(text.value())
                && rule.optional("pattern")
                        .map(SchemaCheck::text)
                        .filter(WORDS::equals)
                        .isPresent();
    }

    /** Spaces of every kind: a pattern knows only some of them. */
    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    /** {@return the choices, the range or an example, in the schema's words} */
    static String whatIsRight(Json.Obj rule) {
        Optional<Json> fixed = rule.optional("const");
        if (fixed.isPresent()) {
            return SchemaCheck.text(fixed.get());
        }
        if (rule.members().containsKey("enum")) {
            return SchemaCheck.joined(SchemaCheck.list(rule, "enum"));
        }
        if (rule.members().containsKey("minimum")) {
            return SchemaCheck.text(rule.required("minimum")) + "–" + SchemaCheck.text(rule.required("maximum"));
        }
        return SchemaCheck.joined(SchemaCheck.list(rule, "examples"));
    }

    /** Looked at before any pattern, which a long text could keep busy. */
    private static boolean lengthFits(Json.Scalar scalar, Json.Obj rule) {
        return rule.optional("maxLength")
                .map(limit -> isNoLonger(scalar.text(), Integer.parseInt(SchemaCheck.text(limit))))
                .orElse(true);
    }

    private static boolean isNoLonger(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most;
    }

    private static boolean choiceFits(Json.Scalar scalar, Json.Obj rule) {
        boolean fixed = rule.optional("const").map(value -> same(value, scalar)).orElse(true);
        return fixed
                && (!rule.members().containsKey("enum")
                        || SchemaCheck.list(rule, "enum").stream().anyMatch(value -> same(value, scalar)));
    }

    private static boolean same(Json one, Json.Scalar other) {
        return one.type().equals(other.type()) && SchemaCheck.text(one).equals(other.text());
    }

    /** Patterns with both ends anchored must take in all of the text, a last line end included. */
    private static boolean matches(String pattern, String text) {
        if (pattern.equals(WORDS)) {
            return !isBlank(text);
        }
        Pattern compiled = COMPILED.computeIfAbsent(pattern, Pattern::compile);
        return pattern.startsWith("^")
                ? compiled.matcher(text).matches()
                : compiled.matcher(text).find();
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    private static BigInteger number(Json json) {
        return new BigInteger(SchemaCheck.text(json));
    }
}
