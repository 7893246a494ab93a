package th.ita.export.json;

import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.wording.RefusalWords;
import th.ita.rules.frameworks.FrameworkCheck;
import th.ita.rules.frameworks.validation.FrameworkProblem;
import th.ita.rules.json.Json;
import th.ita.rules.wording.Messages;

/** What the check of a framework file found, as JSON. */
public final class FrameworkCheckJson {
    private FrameworkCheckJson() {}

    /**
     * Writes a check.
     *
     * @param check what was found
     * @param words the sentences of the reader's language
     * @return JSON text that ends with a line break
     */
    public static String write(FrameworkCheck check, Messages words) {
        return JsonPrinter.print(Json.object()
                .with("file", check.file())
                .with("passed", check.passed())
                .with("fiscalYear", Json.of(check.fiscalYear(), year -> Json.of(year.year())))
                .with("problems", Json.list(check.problems().stream(), problem -> problem(problem, words)))
                .build());
    }

    private static Json problem(FrameworkProblem problem, Messages words) {
        Refusal bare = problem.refusal("").at(Place.unknown());
        return Json.object()
                .with("rule", problem.rule().name())
                .with("severity", problem.severity().name())
                .with("pointer", problem.pointer())
                .with("line", Json.of(Optional.of(problem.line()).filter(line -> line > 0), line -> Json.of(line)))
                .with("message", words.refusal(RefusalWords.of(bare, words)))
                .build();
    }
}
