package th.ita.export.survey;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;

/** Files of answers for tests. */
final class SurveyFiles {
    static final LevelCode IIT = LevelCode.of("IIT");

    private SurveyFiles() {}

    static Framework framework(int year) {
        return Frameworks.builtIn().framework(FiscalYear.of(year)).get();
    }

    static Either<Refusal, SurveyCount> read(String text) {
        return SurveyReader.of(framework(2564)).flatMap(reader -> reader.read("a.csv", bytes(text)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The tally of all respondents to the staff survey. */
    static SurveyTally tally(String text) {
        return read(text).get().all(IIT);
    }

    static PartTally part(String text, String question, int part) {
        return tally(text).part(new QuestionCode(question), part);
    }
}
