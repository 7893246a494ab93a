package th.ita.rules.frameworks.validation;

import java.util.List;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.refusal.RefusalCode;
import th.ita.rules.finding.Severity;

/**
 * One thing that is wrong with a framework. Its wording is that of its {@link #refusal}.
 *
 * @param rule what it breaks
 * @param severity how much it weighs; only an error keeps a framework from being used
 * @param pointer where it stands, as a JSON Pointer (RFC 6901) such as {@code /items/3/code}; empty for the whole
 * @param line the line in the file, from 1; 0 where there is no file or no line
 * @param arguments what the wording names
 */
public record FrameworkProblem(RefusalCode rule, Severity severity, String pointer, int line, List<String> arguments) {
    /** Keeps its own copy of the arguments. */
    public FrameworkProblem {
        arguments = List.copyOf(arguments);
    }

    /**
     * The same problem, found on a line.
     *
     * @param number the line, from 1
     * @return the problem there
     */
    public FrameworkProblem at(int number) {
        return new FrameworkProblem(rule, severity, pointer, number, arguments);
    }

    /**
     * The problem as a refusal of its file.
     *
     * @param file the file's name as the user gave it
     * @return the refusal, with the place in the form {@code items[3].code}
     */
    public Refusal refusal(String file) {
        String path = Pointer.dotted(pointer);
        Place place = path.isEmpty() ? Place.file(file) : Place.path(path).in(file);
        return new Refusal(rule, line > 0 ? place.at(line) : place, arguments);
    }
}
