package th.ita.rules.planning;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.TaskRefusal;
import th.ita.rules.scoring.ScoringRefusal;

/** A target as the least printed scores of levels. */
final class Bounds {
    private Bounds() {}

    static Either<Refusal, SortedMap<LevelCode, BigDecimal>> of(Target target, Framework framework) {
        return target instanceof Target.OfScore score
                ? ofScore(score, framework)
                : ofGrade(((Target.OfGrade) target).grade(), framework);
    }

    private static Either<Refusal, SortedMap<LevelCode, BigDecimal>> ofScore(
            Target.OfScore target, Framework framework) {
        LevelCode level = target.level();
        String year = framework.fiscalYear().toString();
        if (!level.equals(LevelCode.TOTAL) && !levels(framework).contains(level.value())) {
            return refuse(ScoringRefusal.UNKNOWN_LEVEL, level.toString(), year);
        }
        if (!ItemLevels.of(framework).contains(level)) {
            String moved =
                    ItemLevels.of(framework).stream().map(LevelCode::toString).collect(Collectors.joining(", "));
            return refuse(TaskRefusal.TARGET_WITHOUT_ITEMS, level.toString(), moved);
        }
        return Either.right(new TreeMap<>(Map.of(level, target.least().printed())));
    }

    private static java.util.Set<String> levels(Framework framework) {
        return Stream.of(
                        framework.instruments().stream().map(level -> level.code()),
                        framework.indicators().stream().map(level -> level.code()),
                        framework.subIndicators().stream().map(level -> level.code()))
                .flatMap(codes -> codes)
                .map(LevelCode::value)
                .collect(Collectors.toSet());
    }

    private static Either<Refusal, SortedMap<LevelCode, BigDecimal>> ofGrade(String name, Framework framework) {
        String year = framework.fiscalYear().toString();
        if (framework.gradeScale().isEmpty()) {
            return refuse(TaskRefusal.NO_GRADES, year);
        }
        GradeScale scale = framework.gradeScale().map(Fact::value).orElseThrow();
        return scale.called(name)
                .<Either<Refusal, SortedMap<LevelCode, BigDecimal>>>map(grade -> scale.grades().stream()
                        .takeWhile(better -> !better.equals(grade))
                        .filter(better -> !includes(bounds(better), bounds(grade)))
                        .findFirst()
                        .map(better -> Bounds.<SortedMap<LevelCode, BigDecimal>>refuse(
                                TaskRefusal.GRADES_NOT_NESTED, grade.titles(), better.titles()))
                        .orElseGet(() -> Either.right(bounds(grade))))
                .orElseGet(() -> refuse(
                        ScoringRefusal.UNKNOWN_GRADE,
                        name,
                        year,
                        scale.grades().stream().map(Grade::titles).collect(Collectors.joining("; "))));
    }

    private static SortedMap<LevelCode, BigDecimal> bounds(Grade grade) {
        SortedMap<LevelCode, BigDecimal> bounds = new TreeMap<>(grade.conditions());
        bounds.put(LevelCode.TOTAL, grade.from());
        return bounds;
    }

    private static boolean includes(SortedMap<LevelCode, BigDecimal> more, SortedMap<LevelCode, BigDecimal> less) {
        return less.entrySet().stream()
                .allMatch(bound -> more.containsKey(bound.getKey())
                        && more.get(bound.getKey()).compareTo(bound.getValue()) >= 0);
    }

    private static <T> Either<Refusal, T> refuse(th.ita.domain.refusal.RefusalCode code, String... arguments) {
        return Either.left(Refusal.of(code, Place.path("target"), arguments));
    }
}
