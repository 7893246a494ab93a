package th.ita.rules.scoring;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.assessment.Assessment;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.Indicator;
import th.ita.domain.framework.Instrument;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.framework.Question;
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.survey.FormPart;
import th.ita.rules.survey.SurveyFit;

/** Makes sure that the items, levels, grade and survey answers a result speaks of are those of its year. */
public final class ResultFit {
    private final Framework framework;
    private final Set<ItemCode> items;
    private final Set<LevelCode> levels;
    private final SurveyFit surveys;

    ResultFit(Framework framework) {
        this.framework = framework;
        this.surveys = new SurveyFit(framework);
        this.items = framework.items().stream().map(Item::code).collect(Collectors.toSet());
        this.levels = Stream.of(
                        Stream.of(LevelCode.TOTAL),
                        framework.instruments().stream().map(Instrument::code),
                        framework.indicators().stream().map(Indicator::code),
                        framework.subIndicators().stream().map(SubIndicator::code),
                        framework.questions().stream().flatMap(ResultFit::codes))
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
    }

    /** The codes of a question and its parts, for which figures may be published. */
    private static Stream<LevelCode> codes(Question question) {
        String code = question.code().value();
        return Stream.concat(
                Stream.of(LevelCode.of(code)),
                IntStream.range(0, question.parts().size()).mapToObj(part -> LevelCode.of(FormPart.code(code, part))));
    }

    /**
     * Checks a result.
     *
     * @param result the result
     * @param framework the framework of its year
     * @return the result, or the first item, level, grade or answer in it that the year does not have
     */
    public static Either<Refusal, Assessment> check(Assessment result, Framework framework) {
        return new ResultFit(framework)
                .misfit(result)
                .<Either<Refusal, Assessment>>map(Either::left)
                .orElseGet(() -> Either.right(result));
    }

    /** What does not fit first, if anything. */
    Optional<Refusal> misfit(Assessment result) {
        return strangeItem(result)
                .or(() -> strangeLevel(result))
                .or(() -> grade(result))
                .or(() -> answers(result));
    }

    private Optional<Refusal> strangeItem(Assessment result) {
        for (ItemCode code : result.outcomes().keySet()) {
            if (!items.contains(code)) {
                return Optional.of(Refusal.of(
                        ScoringRefusal.UNKNOWN_ITEM,
                        Place.path("items[" + code + "]"),
                        code.toString(),
                        framework.fiscalYear().toString(),
                        framework.lastItem().map(ItemCode::toString).orElse("")));
            }
        }
        return Optional.empty();
    }

    /** Of a year whose instruments are not known nobody can say that it lacks a level; it is not scored anyway. */
    private Optional<Refusal> strangeLevel(Assessment result) {
        if (framework.instruments().isEmpty()) {
            return Optional.empty();
        }
        for (LevelCode code : result.reported().keySet()) {
            if (!levels.contains(code)) {
                return Optional.of(Refusal.of(
                        ScoringRefusal.UNKNOWN_LEVEL,
                        Place.path("reported." + code),
                        code.toString(),
                        framework.fiscalYear().toString()));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> answers(Assessment result) {
        return result.answers().entrySet().stream()
                .flatMap(survey ->
                        surveys.misfits(survey.getKey(), survey.getValue().tally()))
                .findFirst();
    }

    private Optional<Refusal> grade(Assessment result) {
        Optional<GradeScale> scale = framework.gradeScale().map(Fact::value);
        return result.reportedGrade()
                .filter(code -> scale.isPresent() && scale.get().called(code).isEmpty())
                .map(code -> Refusal.of(
                        ScoringRefusal.UNKNOWN_GRADE,
                        Place.path("reported.grade"),
                        code,
                        framework.fiscalYear().toString(),
                        titles(scale.get())));
    }

    private static String titles(GradeScale scale) {
        return scale.grades().stream().map(Grade::titles).collect(Collectors.joining("; "));
    }
}
