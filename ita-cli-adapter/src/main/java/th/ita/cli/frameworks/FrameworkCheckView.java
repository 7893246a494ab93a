package th.ita.cli.frameworks;

import th.ita.cli.terminal.Terminal;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.wording.RefusalWords;
import th.ita.rules.frameworks.FrameworkCheck;
import th.ita.rules.frameworks.validation.FrameworkProblem;
import th.ita.rules.frameworks.validation.FrameworkRule;

/** Shows what the check of a framework file found: one line a problem, then the verdict. */
final class FrameworkCheckView {
    private final Terminal terminal;

    FrameworkCheckView(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(FrameworkCheck check) {
        check.problems().forEach(problem -> terminal.line(line(check.file(), problem)));
        int errors = check.errors().size();
        if (!check.waiting().isEmpty()) {
            boolean all = check.waiting().size() == FrameworkRule.values().length;
            terminal.say(all ? "validate.form-first" : "validate.form-first-part");
        }
        terminal.say(
                check.passed() ? "validate.passed" : "validate.failed",
                check.file(),
                check.framework()
                        .map(Framework::fiscalYear)
                        .map(Object::toString)
                        .orElse(""),
                Integer.toString(errors),
                Integer.toString(check.problems().size() - errors));
    }

    /** The place as editors know it, the JSON Pointer, and the sentence. */
    private String line(String file, FrameworkProblem problem) {
        Place place = problem.line() > 0 ? Place.file(file).at(problem.line()) : Place.file(file);
        String pointer = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
        Refusal bare = problem.refusal(file).at(Place.unknown());
        return place
                + pointer
                + ": ["
                + terminal.words().text("validate." + problem.severity().name())
                + "] "
                + terminal.words().refusal(RefusalWords.of(bare, terminal.words()));
    }
}
