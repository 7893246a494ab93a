package th.ita.rules.survey;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.survey.SurveyAnswers;
import th.ita.domain.survey.SurveyTally;
import th.ita.rules.Examples;

/** Answers to surveys for tests. */
public final class Surveys {
    /** The staff survey. */
    public static final LevelCode IIT = LevelCode.of("IIT");
    /** The public survey. */
    public static final LevelCode EIT = LevelCode.of("EIT");

    private Surveys() {}

    /** The form of the staff survey of FY2564. */
    public static SurveyForm form() {
        return form(Examples.FY2564, IIT);
    }

    /** A form that is known. */
    public static SurveyForm form(Framework framework, LevelCode instrument) {
        return SurveyForm.of(framework, instrument).get();
    }

    /** Everybody gives the answer at that place of each scale, the last one where the scale is shorter. */
    public static SurveyTally all(SurveyForm form, int respondents, int answer) {
        SurveyCounter counter = new SurveyCounter(form);
        for (int i = 0; i < respondents; i++) {
            counter.respondent();
            for (int part = 0; part < form.parts().size(); part++) {
                counter.answer(
                        part, Math.min(answer, form.parts().get(part).answers().size() - 1));
            }
        }
        return counter.tally();
    }

    /** Random answers of some respondents, with blanks and refusals to answer among them. */
    public static SurveyTally random(SurveyForm form, int respondents, long seed, boolean gaps) {
        Random random = new Random(seed);
        SurveyCounter counter = new SurveyCounter(form);
        for (int i = 0; i < respondents; i++) {
            counter.respondent();
            for (int part = 0; part < form.parts().size(); part++) {
                int answers = form.parts().get(part).answers().size();
                int choice = random.nextInt(answers + (gaps ? 3 : 0));
                if (choice < answers) {
                    counter.answer(part, choice);
                } else if (choice == answers) {
                    counter.blank(part);
                } else if (choice == answers + 1) {
                    counter.noAnswer(part);
                } else {
                    counter.unreadable(part);
                }
            }
        }
        return counter.tally();
    }

    /** Random tallies of the staff survey. */
    public static Arbitrary<SurveyTally> tallies() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12), Arbitraries.longs(), Arbitraries.of(true, false))
                .as((respondents, seed, gaps) -> random(form(), respondents, seed, gaps));
    }

    /** A result of FY2564 that has answers to the staff survey. */
    public static Assessment answered(SurveyTally tally) {
        return answered(tally, Optional.empty());
    }

    /** A result of FY2564 that has answers to the staff survey of so many people. */
    public static Assessment answered(SurveyTally tally, Optional<Integer> population) {
        return Assessment.builder()
                .fiscalYear(Examples.FY2564.fiscalYear())
                .putAnswer(IIT, new SurveyAnswers(tally, population))
                .build();
    }

    /** The codes of a form's parts. */
    public static List<String> codes(SurveyForm form) {
        return form.parts().stream().map(FormPart::code).toList();
    }
}
