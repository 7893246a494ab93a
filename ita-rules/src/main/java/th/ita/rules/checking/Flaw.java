package th.ita.rules.checking;

import java.util.List;

/**
 * One place where a score sheet breaks.
 *
 * @param kind what is wrong there
 * @param path the codes from the total down to the place, such as {@code total, OIT, 9, 9.1, O6}
 * @param expected what would follow from the framework, the assessment and the inputs of the place
 * @param found what stands there
 */
public record Flaw(FlawKind kind, List<String> path, String expected, String found) {
    /** Keeps its own copy of the path. */
    public Flaw {
        path = List.copyOf(path);
    }

    /** {@return the key of its sentence, whose arguments are the place, what was expected and what was found} */
    public String messageKey() {
        return "flaw." + kind.name();
    }

    /** {@return the arguments of its sentence: the place, what was expected, what was found} */
    public List<String> arguments() {
        return List.of(String.join(" > ", path), expected, found);
    }

    @Override
    public String toString() {
        return kind + " at " + arguments().get(0) + ": expected " + expected + ", found " + found;
    }
}
