package th.ita.rules.frameworks.validation;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901): writing them, taking them apart, and showing them the way places are shown. */
public final class Pointer {
    private Pointer() {}

    /**
     * The pointer to a property or an element of what another pointer points to.
     *
     * @param pointer where the object or list stands
     * @param token the property's name, or the element's place from 0
     * @return the longer pointer
     */
    public static String to(String pointer, Object token) {
        String step = token.toString();
        boolean plain = step.indexOf('~') < 0 && step.indexOf('/') < 0;
        return pointer + "/" + (plain ? step : step.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The steps of a pointer.
     *
     * @param pointer a pointer
     * @return names and places from the document down
     */
    public static List<String> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        for (int from = 1; from <= pointer.length(); ) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            tokens.add(pointer.substring(from, to).replace("~1", "/").replace("~0", "~"));
            from = to + 1;
        }
        return tokens;
    }

    static String dotted(String pointer) {
        StringBuilder path = new StringBuilder();
        for (String token : tokens(pointer)) {
            if (!token.isEmpty() && token.chars().allMatch(Character::isDigit)) {
                path.append('[').append(token).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(token);
            }
        }
        return path.toString();
    }
}
