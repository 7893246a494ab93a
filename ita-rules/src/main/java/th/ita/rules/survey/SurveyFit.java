package th.ita.rules.survey;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;

/** Whether counted answers can be answers to a year's survey at all. */
public final class SurveyFit {
    private static final Set<Level> RULES = EnumSet.of(Level.QUESTION_PART, Level.QUESTION, Level.INDICATOR);

    private SurveyFit() {}

    /**
     * Why a tally cannot be one of a survey.
     *
     * @param framework the framework of the year
     * @param instrument the code of the survey
     * @param tally the counted answers
     * @return the reasons, each with its path in a canonical assessment; of a year whose questions are not known nothing
     *     is asked but that there are not more answers than respondents
     */
    public static Stream<Refusal> misfits(Framework framework, LevelCode instrument, SurveyTally tally) {
        Place place = Place.path("answers." + instrument);
        if (!SurveyForm.isSurvey(framework, instrument)) {
            return SurveyForm.of(framework, instrument)
                    .fold(refusal -> Stream.of(refusal.at(place)), form -> Stream.of());
        }
        boolean known = isKnown(framework, instrument);
        return tally.questions().entrySet().stream().flatMap(entry -> {
            String path = place + ".questions." + entry.getKey();
            Stream<Refusal> shape =
                    known ? shape(framework, instrument, entry.getKey(), entry.getValue(), path) : Stream.empty();
            return Stream.concat(shape, tooMany(entry.getKey(), entry.getValue(), tally.respondents(), path));
        });
    }

    /**
     * Whether the questions of a survey and how they score are known.
     *
     * @param framework the framework of the year
     * @param instrument the code of the survey
     * @return whether answers to it can be scored
     */
    public static boolean isKnown(Framework framework, LevelCode instrument) {
        return framework.surveyAggregations().keySet().containsAll(RULES)
                && SurveyForm.of(framework, instrument).isRight();
    }

    private static Stream<Refusal> shape(
            Framework framework, LevelCode instrument, QuestionCode code, List<PartTally> parts, String path) {
        Optional<Question> question = framework
                .question(code)
                .filter(found -> framework.indicatorsIn(instrument).stream()
                        .anyMatch(indicator -> indicator.code().equals(found.indicator())));
        if (question.isEmpty()) {
            return Stream.of(Refusal.of(
                    SurveyRefusal.UNKNOWN_QUESTION,
                    Place.path(path),
                    code.value(),
                    instrument.value(),
                    framework.fiscalYear().toString()));
        }
        int expected = question.get().parts().size();
        if (parts.size() != expected) {
            return Stream.of(refusal(SurveyRefusal.OTHER_PARTS, path, code.value(), parts.size(), expected));
        }
        int answers = framework
                .answerScale(question.get().scale())
                .map(scale -> scale.answers().value().size())
                .orElse(0);
        return IntStream.range(0, parts.size())
                .filter(index -> parts.get(index).scale() != answers)
                .mapToObj(index -> refusal(
                        SurveyRefusal.OTHER_ANSWERS,
                        path + "[" + index + "].counts",
                        FormPart.code(code.value(), index),
                        parts.get(index).scale(),
                        answers));
    }

    private static Stream<Refusal> tooMany(QuestionCode code, List<PartTally> parts, long respondents, String path) {
        return IntStream.range(0, parts.size())
                .filter(index -> parts.get(index).given() > respondents)
                .mapToObj(index -> refusal(
                        SurveyRefusal.MORE_ANSWERS_THAN_RESPONDENTS,
                        path + "[" + index + "]",
                        FormPart.code(code.value(), index),
                        parts.get(index).given(),
                        respondents));
    }

    private static Refusal refusal(SurveyRefusal code, String path, String what, long given, long expected) {
        return Refusal.of(code, Place.path(path), what, Long.toString(given), Long.toString(expected));
    }
}
