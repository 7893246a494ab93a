package th.ita.rules.planning.certificate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Score;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.Task;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/** A target as printed scores that levels must have, each asked of the scorer alone. */
final class Goal {
    private final Task task;
    private final Scorer scorer;
    private final Map<LevelCode, BigDecimal> bounds;

    private Goal(Task task, Map<LevelCode, BigDecimal> bounds) {
        this.task = task;
        this.scorer = Scorer.of(task.framework());
        this.bounds = bounds;
    }

    /** The goal of a task, or nothing if the year cannot tell whether it is reached. */
    static Optional<Goal> of(Task task) {
        if (Scorer.obstacle(task.framework()).isPresent()) {
            return Optional.empty();
        }
        return bounds(task)
                .map(bounds -> new Goal(task, bounds))
                .filter(goal -> goal.sheet(new TreeSet<>())
                        .filter(sheet -> goal.bounds.keySet().stream()
                                .allMatch(level -> score(sheet, level).isPresent()))
                        .isPresent());
    }

    private static Optional<Map<LevelCode, BigDecimal>> bounds(Task task) {
        if (task.target() instanceof Target.OfScore score) {
            return Optional.of(Map.of(score.level(), score.least().printed()));
        }
        Optional<GradeScale> scale = task.framework().gradeScale().map(Fact::value);
        return scale.flatMap(known -> known.called(task.target().toString()))
                .filter(grade -> better(scale.get(), grade).stream().allMatch(other -> asksForMore(other, grade)))
                .map(Goal::bounds);
    }

    private static Map<LevelCode, BigDecimal> bounds(Grade grade) {
        Map<LevelCode, BigDecimal> bounds = new TreeMap<>(grade.conditions());
        bounds.put(LevelCode.TOTAL, grade.from());
        return bounds;
    }

    private static java.util.List<Grade> better(GradeScale scale, Grade grade) {
        return scale.grades().subList(0, scale.grades().indexOf(grade));
    }

    private static boolean asksForMore(Grade better, Grade grade) {
        return bounds(grade).entrySet().stream()
                .allMatch(bound -> bounds(better)
                                .getOrDefault(bound.getKey(), BigDecimal.valueOf(-1))
                                .compareTo(bound.getValue())
                        >= 0);
    }

    /** The levels that the target bounds. */
    java.util.Set<LevelCode> levels() {
        return Collections.unmodifiableSet(bounds.keySet());
    }

    /** Whether fixing some items reaches the target. */
    boolean reachedBy(SortedSet<ItemCode> fixed) {
        Optional<ScoreSheet> sheet = sheet(fixed);
        if (sheet.isEmpty()) {
            return false;
        }
        if (task.target() instanceof Target.OfGrade) {
            GradeScale scale = task.framework().gradeScale().orElseThrow().value();
            Grade asked = scale.called(task.target().toString()).orElseThrow();
            return sheet.get()
                    .grade()
                    .filter(earned ->
                            scale.grades().indexOf(earned) <= scale.grades().indexOf(asked))
                    .isPresent();
        }
        return bounds.entrySet().stream()
                .allMatch(bound -> score(sheet.get(), bound.getKey())
                        .filter(score -> sheet.get().printed(score).compareTo(bound.getValue()) >= 0)
                        .isPresent());
    }

    /** The exact score of a level when some items are fixed. */
    Fraction exact(LevelCode level, SortedSet<ItemCode> fixed) {
        return sheet(fixed).flatMap(sheet -> score(sheet, level)).orElseThrow().exact();
    }

    /** Whether an exact score prints as the bound of a level at least. */
    boolean suffices(LevelCode level, Fraction exact) {
        BigDecimal bound = bounds.getOrDefault(level, BigDecimal.ZERO);
        return exact.rounded(task.framework().rounding().orElseThrow().value()).compareTo(bound) >= 0;
    }

    private Optional<ScoreSheet> sheet(SortedSet<ItemCode> fixed) {
        return scorer.score(task.after(fixed)).toJavaOptional();
    }

    private static Optional<Score> score(ScoreSheet sheet, LevelCode level) {
        return sheet.explanation(level.value()).flatMap(Explanation::score);
    }
}
