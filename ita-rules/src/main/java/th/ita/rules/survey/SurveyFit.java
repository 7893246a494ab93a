package th.ita.rules.survey;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.QuestionCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.survey.PartTally;
import th.ita.domain.survey.SurveyTally;

/** Whether counted answers can be answers to a year's surveys at all. What a year asks is gathered once. */
public final class SurveyFit {
    private static final Set<Level> RULES = EnumSet.of(Level.QUESTION_PART, Level.QUESTION, Level.INDICATOR);

    private final Framework framework;
    /** What each survey asks, part by part; nothing of a survey whose questions or scoring are not known. */
    private final Map<LevelCode, Optional<Map<QuestionCode, List<FormPart>>>> asked = new HashMap<>();

    /**
     * Gathers what a year asks.
     *
     * @param framework the framework of the year
     */
    public SurveyFit(Framework framework) {
        this.framework = framework;
        SurveyForm.surveys(framework).forEach(survey -> asked.put(survey, asked(framework, survey)));
    }

    private static Optional<Map<QuestionCode, List<FormPart>>> asked(Framework framework, LevelCode survey) {
        if (!isKnown(framework, survey)) {
            return Optional.empty();
        }
        Map<QuestionCode, List<FormPart>> questions = new TreeMap<>();
        SurveyForm.of(framework, survey)
                .get()
                .parts()
                .forEach(part -> questions
                        .computeIfAbsent(part.question().code(), code -> new ArrayList<>())
                        .add(part));
        return Optional.of(questions);
    }

    /**
     * Why a tally cannot be one of a survey.
     *
     * @param instrument the code of the survey
     * @param tally the counted answers
     * @return the reasons, each with its path in a canonical assessment; of a year whose questions are not known nothing
     *     is asked but that there are not more answers than respondents
     */
    public Stream<Refusal> misfits(LevelCode instrument, SurveyTally tally) {
        Place place = Place.path("answers." + instrument);
        Optional<Map<QuestionCode, List<FormPart>>> questions = asked.get(instrument);
        if (questions == null) {
            return SurveyForm.of(framework, instrument)
                    .fold(refusal -> Stream.of(refusal.at(place)), form -> Stream.of());
        }
        return tally.questions().entrySet().stream()
                .filter(entry -> !fits(questions, entry.getKey(), entry.getValue(), tally.respondents()))
                .flatMap(entry -> {
                    String path = place + ".questions." + entry.getKey();
                    Stream<Refusal> shape = questions.stream()
                            .flatMap(known -> shape(known, instrument, entry.getKey(), entry.getValue(), path));
                    return Stream.concat(shape, tooMany(entry.getKey(), entry.getValue(), tally.respondents(), path));
                });
    }

    /** What nearly every tally does, found out without a word. */
    private static boolean fits(
            Optional<Map<QuestionCode, List<FormPart>>> questions,
            QuestionCode code,
            List<PartTally> parts,
            long respondents) {
        List<FormPart> known =
                questions.map(each -> each.getOrDefault(code, List.of())).orElse(List.of());
        boolean fits = questions.isEmpty() || (!known.isEmpty() && known.size() == parts.size());
        for (int index = 0; fits && index < parts.size(); index++) {
            PartTally part = parts.get(index);
            fits = part.given() <= respondents
                    && (questions.isEmpty()
                            || part.scale() == known.get(index).answers().size());
        }
        return fits;
    }

    /**
     * Whether the questions of a survey and how they score are known.
     *
     * @param framework the framework of the year
     * @param instrument the code of the survey
     * @return whether answers to it can be scored
     */
    public static boolean isKnown(Framework framework, LevelCode instrument) {
        return isKnown(framework, SurveyForm.of(framework, instrument));
    }

    /** The same of a survey whose form was looked for already. */
    static boolean isKnown(Framework framework, Either<Refusal, SurveyForm> form) {
        return framework.surveyAggregations().keySet().containsAll(RULES) && form.isRight();
    }

    private Stream<Refusal> shape(
            Map<QuestionCode, List<FormPart>> questions,
            LevelCode instrument,
            QuestionCode code,
            List<PartTally> parts,
            String path) {
        List<FormPart> known = questions.get(code);
        if (known == null) {
            return Stream.of(Refusal.of(
                    SurveyRefusal.UNKNOWN_QUESTION,
                    Place.path(path),
                    code.value(),
                    instrument.value(),
                    framework.fiscalYear().toString()));
        }
        if (parts.size() != known.size()) {
            return Stream.of(refusal(SurveyRefusal.OTHER_PARTS, path, code.value(), parts.size(), known.size()));
        }
        return IntStream.range(0, parts.size())
                .filter(index ->
                        parts.get(index).scale() != known.get(index).answers().size())
                .mapToObj(index -> refusal(
                        SurveyRefusal.OTHER_ANSWERS,
                        path + "[" + index + "].counts",
                        FormPart.code(code.value(), index),
                        parts.get(index).scale(),
                        known.get(index).answers().size()));
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
