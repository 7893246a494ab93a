package th.ita.rules.survey;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.AnswerScale;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * The form of one survey in one year: every part that is answered by itself, in official order.
 *
 * @param instrument the code of the survey, such as {@code IIT}
 * @param parts the lines of the form
 */
public record SurveyForm(LevelCode instrument, List<FormPart> parts) {
    /** Keeps its own copy of the list. */
    public SurveyForm {
        parts = List.copyOf(parts);
    }

    /**
     * The form of a survey.
     *
     * @param framework the framework of the year
     * @param instrument the code of the survey
     * @return the form, or {@link SurveyRefusal#NOT_A_SURVEY} or {@link SurveyRefusal#QUESTIONS_UNKNOWN}
     */
    public static Either<Refusal, SurveyForm> of(Framework framework, LevelCode instrument) {
        String year = framework.fiscalYear().toString();
        String surveys = surveys(framework).map(LevelCode::value).collect(Collectors.joining(", "));
        if (!surveys.isEmpty() && !isSurvey(framework, instrument)) {
            return Either.left(
                    Refusal.of(SurveyRefusal.NOT_A_SURVEY, Place.unknown(), instrument.value(), year, surveys));
        }
        List<FormPart> parts = framework.indicatorsIn(instrument).stream()
                .flatMap(indicator -> framework.questionsIn(indicator.code()).stream())
                .flatMap(question -> parts(framework, question))
                .toList();
        return parts.isEmpty()
                ? Either.left(Refusal.of(SurveyRefusal.QUESTIONS_UNKNOWN, Place.unknown(), instrument.value(), year))
                : Either.right(new SurveyForm(instrument, parts));
    }

    /**
     * Whether an instrument asks people, rather than looking at items.
     *
     * @param framework the framework of the year
     * @param instrument a code
     * @return whether the year has such an instrument and none of its indicators has sub-indicators
     */
    public static boolean isSurvey(Framework framework, LevelCode instrument) {
        return surveys(framework).anyMatch(instrument::equals);
    }

    /** The instruments that ask people, in official order. */
    static Stream<LevelCode> surveys(Framework framework) {
        return framework.instruments().stream()
                .map(Instrument::code)
                .filter(code -> framework.indicatorsIn(code).stream()
                        .allMatch(indicator ->
                                framework.subIndicatorsIn(indicator.code()).isEmpty()));
    }

    private static Stream<FormPart> parts(Framework framework, Question question) {
        AnswerScale scale = framework
                .answerScale(question.scale())
                .orElseThrow(() -> new IllegalStateException("no scale " + question.scale()));
        return IntStream.range(0, question.parts().size()).mapToObj(index -> new FormPart(question, index, scale));
    }
}
