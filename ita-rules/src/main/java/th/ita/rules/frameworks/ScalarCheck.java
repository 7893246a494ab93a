package th.ita.rules.frameworks;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.ita.rules.json.Json;

/** Checks one string, number or boolean of the right type against what the schema says of it. */
final class ScalarCheck {
    /** The pattern of texts that must say something. */
    private static final String WORDS = "\\S";
    /** The patterns of the schema, which are few. */
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private final Json.Obj rule;
    private final int longest;
    private final @Nullable Json fixed;
    private final List<Json> choices;
    private final @Nullable String pattern;
    private final @Nullable Pattern compiled;
    private final boolean isDate;
    private final @Nullable BigInteger least;
    private final @Nullable BigInteger most;

    private ScalarCheck(Json.Obj rule) {
        this.rule = rule;
        this.longest = SchemaCheck.limit(rule, "maxLength", Integer.MAX_VALUE);
        this.fixed = rule.members().get("const");
        this.choices = SchemaCheck.list(rule, "enum");
        this.pattern = rule.optional("pattern").map(SchemaCheck::text).orElse(null);
        this.compiled =
                pattern == null || pattern.equals(WORDS) ? null : COMPILED.computeIfAbsent(pattern, Pattern::compile);
        this.isDate = rule.members().containsKey("format");
        this.least = rule.optional("minimum").map(ScalarCheck::number).orElse(null);
        this.most = rule.optional("maximum").map(ScalarCheck::number).orElse(null);
    }

    /** What a rule says of texts, numbers and flags, worked out once. */
    static ScalarCheck of(Json.Obj rule) {
        return new ScalarCheck(rule);
    }

    static boolean fits(Json.Scalar scalar, Json.Obj rule) {
        return of(rule).fits(scalar);
    }

    /** The length is looked at before any pattern, which a long text could keep busy. */
    boolean fits(Json.Scalar scalar) {
        return isNoLonger(scalar.text(), longest)
                && choiceFits(scalar)
                && matches(scalar.text())
                && (!isDate || isDate(scalar.text()))
                && (least == null || least.compareTo(number(scalar)) <= 0)
                && (most == null || most.compareTo(number(scalar)) >= 0);
    }

    /** {@return whether a text says nothing where the schema asks for words} */
    boolean isBlank(Json.Scalar scalar) {
        return WORDS.equals(pattern) && scalar instanceof Json.Text text && isBlank(text.value());
    }

    /** Spaces of every kind: a pattern knows only some of them. */
    private static boolean isBlank(String text) {
        for (int i = 0, letter; i < text.length(); i += Character.charCount(letter)) {
            letter = text.codePointAt(i);
            if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the choices, the range or an example, in the schema's words} */
    String whatIsRight() {
        if (fixed != null) {
            return SchemaCheck.text(fixed);
        }
        if (!choices.isEmpty()) {
            return SchemaCheck.joined(choices);
        }
        if (rule.members().containsKey("minimum")) {
            return SchemaCheck.text(rule.required("minimum")) + "–" + SchemaCheck.text(rule.required("maximum"));
        }
        return SchemaCheck.joined(SchemaCheck.list(rule, "examples"));
    }

    private static boolean isNoLonger(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most;
    }

    private boolean choiceFits(Json.Scalar scalar) {
        if (fixed != null && !same(fixed, scalar)) {
            return false;
        }
        for (Json choice : choices) {
            if (same(choice, scalar)) {
                return true;
            }
        }
        return choices.isEmpty();
    }

    private static boolean same(Json one, Json.Scalar other) {
        return one.type().equals(other.type()) && SchemaCheck.text(one).equals(other.text());
    }

    /** Patterns with both ends anchored must take in all of the text, a last line end included. */
    private boolean matches(String text) {
        if (pattern == null) {
            return true;
        }
        if (compiled == null) {
            return !isBlank(text);
        }
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
