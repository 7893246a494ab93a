package th.ita.rules.scoring;

import static java.util.function.Predicate.not;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import th.ita.domain.framework.SubIndicator;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.survey.SurveyFit;

/** Makes sure that the items, levels, grade and survey answers a result speaks of are those of its year. */
public final class ResultFit {
    private ResultFit() {}

    /**
     * Checks a result.
     *
     * @param result the result
     * @param framework the framework of its year
     * @return the result, or the first item, level, grade or answer in it that the year does not have
     */
    public static Either<Refusal, Assessment> check(Assessment result, Framework framework) {
        return Stream.of(
                        items(result, framework),
                        levels(result, framework),
                        grade(result, framework),
                        answers(result, framework))
                .flatMap(refusals -> refusals)
                .findFirst()
                .<Either<Refusal, Assessment>>map(Either::left)
                .orElseGet(() -> Either.right(result));
    }

    private static Stream<Refusal> items(Assessment result, Framework framework) {
        String last = framework.lastItem().map(ItemCode::toString).orElse("");
        Set<ItemCode> known = framework.items().stream().map(Item::code).collect(Collectors.toUnmodifiableSet());
        return result.outcomes().keySet().stream()
                .filter(not(known::contains))
                .map(code -> Refusal.of(
                        ScoringRefusal.UNKNOWN_ITEM,
                        Place.path("items[" + code + "]"),
                        code.toString(),
                        framework.fiscalYear().toString(),
                        last));
    }

    /** Of a year whose instruments are not known nobody can say that it lacks a level; it is not scored anyway. */
    private static Stream<Refusal> levels(Assessment result, Framework framework) {
        if (framework.instruments().isEmpty() || result.reported().isEmpty()) {
            return Stream.empty();
        }
        Set<LevelCode> known = Stream.of(
                        Stream.of(LevelCode.TOTAL),
                        framework.instruments().stream().map(Instrument::code),
                        framework.indicators().stream().map(Indicator::code),
                        framework.subIndicators().stream().map(SubIndicator::code),
                        framework.questions().stream().flatMap(AnsweredQuestions::codes))
                .flatMap(codes -> codes)
                .collect(Collectors.toUnmodifiableSet());
        return result.reported().keySet().stream()
                .filter(not(known::contains))
                .map(code -> Refusal.of(
                        ScoringRefusal.UNKNOWN_LEVEL,
                        Place.path("reported." + code),
                        code.toString(),
                        framework.fiscalYear().toString()));
    }

    private static Stream<Refusal> answers(Assessment result, Framework framework) {
        return result.answers().entrySet().stream()
                .flatMap(survey -> SurveyFit.misfits(
                        framework, survey.getKey(), survey.getValue().tally()));
    }

    private static Stream<Refusal> grade(Assessment result, Framework framework) {
        Optional<GradeScale> scale = framework.gradeScale().map(Fact::value);
        String grades = scale.stream()
                .flatMap(known -> known.grades().stream())
                .map(Grade::titles)
                .collect(Collectors.joining("; "));
        return result.reportedGrade().stream()
                .filter(code -> scale.isPresent() && scale.get().called(code).isEmpty())
                .map(code -> Refusal.of(
                        ScoringRefusal.UNKNOWN_GRADE,
                        Place.path("reported.grade"),
                        code,
                        framework.fiscalYear().toString(),
                        grades));
    }
}
