package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_MISSING_PROPERTY;
import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_UNKNOWN_PROPERTY;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of the file being read: hands out its properties, or refuses what it lacks and what does not belong to it.
 *
 * @param found the object with its place
 * @param object its properties
 */
record Section(Found found, Json.Obj object) {
    /** Refuses any property but these. */
    Section only(String... properties) {
        List<String> known = Arrays.asList(properties);
        for (Map.Entry<String, Json.Member> member : object.members().entrySet()) {
            String name = member.getKey();
            if (!known.contains(name)) {
                JsonPath path = found.path().property(name);
                int line = member.getValue().line();
                throw found.refused(FRAMEWORK_UNKNOWN_PROPERTY, path, line, name, String.join(", ", known));
            }
        }
        return this;
    }

    Found required(String property) {
        Json.Member member = object.members().get(property);
        if (member == null) {
            JsonPath path = found.path().property(property);
            throw found.refused(FRAMEWORK_MISSING_PROPERTY, path, object.line(), property);
        }
        return at(property, member);
    }

    Optional<Found> optional(String property) {
        return object.members().containsKey(property) ? Optional.of(required(property)) : Optional.empty();
    }

    /** {@return every property by its name, in the order of the file} */
    Map<String, Found> all() {
        Map<String, Found> all = new LinkedHashMap<>();
        object.members().forEach((name, member) -> all.put(name, at(name, member)));
        return all;
    }

    private Found at(String property, Json.Member member) {
        return new Found(found.file(), found.path().property(property), member.value());
    }
}
