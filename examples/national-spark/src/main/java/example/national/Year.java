package example.national;

import java.io.Serializable;
import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.survey.SurveyForm;

/**
 * A fiscal year as it travels to the executors: its number. Each of them takes the framework from the library's own files,
 * and once.
 *
 * @param number the year, Buddhist era
 */
record Year(int number) implements Serializable {
    /** The framework. */
    Framework framework() {
        return Loaded.frameworks
                .framework(FiscalYear.of(number))
                .getOrElseThrow(refusal -> new IllegalArgumentException(refusal.toString()));
    }

    /** The forms of its surveys that are known. */
    List<SurveyForm> forms() {
        Framework framework = framework();
        return framework.instruments().stream()
                .map(Instrument::code)
                .flatMap(code -> SurveyForm.of(framework, code).toJavaStream())
                .toList();
    }

    /** The form of a survey. */
    SurveyForm form(String survey) {
        return SurveyForm.of(framework(), LevelCode.of(survey))
                .getOrElseThrow(refusal -> new IllegalArgumentException(refusal.toString()));
    }

    private static final class Loaded {
        private static final Frameworks frameworks = Frameworks.builtIn();

        private Loaded() {}
    }
}
