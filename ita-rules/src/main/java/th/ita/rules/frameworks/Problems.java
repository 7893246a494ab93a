package th.ita.rules.frameworks;

import static th.ita.rules.frameworks.FrameworkRefusal.FRAMEWORK_TOO_MANY_PROBLEMS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import th.ita.rules.finding.Severity;
import th.ita.rules.frameworks.validation.FrameworkProblem;

/** Collects the problems of a file, up to a number that a person could still want to read. */
final class Problems {
    static final int MOST = 1000;
    private static final int LONGEST = 400;
    private static final int LONGEST_POINTER = 1000;

    private final List<FrameworkProblem> found = new ArrayList<>();

    void error(FrameworkRefusal rule, String pointer, int line, String... arguments) {
        add(new FrameworkProblem(
                rule,
                Severity.ERROR,
                shortened(pointer, LONGEST_POINTER),
                line,
                Stream.of(arguments).map(text -> shortened(text, LONGEST)).toList()));
    }

    /** A text of a length that a person can read, whatever the file holds. */
    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }

    void add(FrameworkProblem problem) {
        if (found.size() == MOST) {
            throw ProblemException.of(FRAMEWORK_TOO_MANY_PROBLEMS, 0, Integer.toString(MOST));
        }
        found.add(problem);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** {@return the problems by line, those without one last} */
    List<FrameworkProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(problem -> problem.line() == 0 ? Integer.MAX_VALUE : problem.line()))
                .toList();
    }
}
