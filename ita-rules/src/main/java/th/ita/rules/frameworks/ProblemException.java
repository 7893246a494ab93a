package th.ita.rules.frameworks;

import java.io.Serial;
import java.util.List;
import th.ita.domain.ItaException;
import th.ita.rules.finding.Severity;
import th.ita.rules.frameworks.validation.FrameworkProblem;

/** Carries the problem that ends the reading of a file up to {@link FrameworkFile}, which hands it on as a value. */
final class ProblemException extends ItaException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient FrameworkProblem problem;

    ProblemException(FrameworkProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** An error in the file as a whole, or on one of its lines. */
    static ProblemException of(FrameworkRefusal rule, int line, String... arguments) {
        return new ProblemException(new FrameworkProblem(rule, Severity.ERROR, "", line, List.of(arguments)));
    }

    FrameworkProblem problem() {
        return problem;
    }
}
