package th.ita.rules.frameworks;

import java.util.List;
import java.util.Optional;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.finding.Severity;
import th.ita.rules.frameworks.validation.FrameworkProblem;
import th.ita.rules.frameworks.validation.FrameworkRule;

/**
 * What came of checking a framework file.
 *
 * @param file the file's name as the user gave it
 * @param fiscalYear the year that the file says it is for, if that could be read
 * @param framework the framework, if the file has the form of one; fit for use only if the check is passed
 * @param problems all that is wrong with it, by line
 * @param waiting the rules that cannot be looked at before the form is right; none if nothing of the file could be read
 */
public record FrameworkCheck(
        String file,
        Optional<FiscalYear> fiscalYear,
        Optional<Framework> framework,
        List<FrameworkProblem> problems,
        List<FrameworkRule> waiting) {
    /** Keeps its own copy of the lists. */
    public FrameworkCheck {
        problems = List.copyOf(problems);
        waiting = List.copyOf(waiting);
    }

    /** {@return whether the framework can be used: there are no errors, though there may be warnings} */
    public boolean passed() {
        return framework.isPresent() && errors().isEmpty();
    }

    /** {@return the errors as refusals of the file, by line} */
    public List<Refusal> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.refusal(file))
                .toList();
    }
}
