package th.ita.export.json;

import th.ita.rules.inference.Pattern;
import th.ita.rules.json.Json;

/** A pattern as JSON: how many items of each sub-indicator. */
final class PatternMapping {
    private PatternMapping() {}

    static Json counts(Pattern pattern) {
        Json.ObjectBuilder object = Json.object();
        pattern.met().forEach((code, count) -> object.with(code.value(), count));
        return object.build();
    }
}
