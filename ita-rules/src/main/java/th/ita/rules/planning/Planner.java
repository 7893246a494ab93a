package th.ita.rules.planning;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.ita.domain.framework.Level;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.rules.planning.task.Task;
import th.ita.rules.planning.task.TaskRefusal;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/**
 * Finds the cheapest way to a target, exactly: by branch and bound over the open items in whole numbers, recorded as a
 * proof. Immutable and thread-safe.
 *
 * <p>Example: {@code Planner.standard().plan(task)}.
 */
public final class Planner {
    private static final int LISTED = 3;

    private final int listed;
    private final boolean front;
    private final boolean counting;

    private Planner(int listed, boolean front, boolean counting) {
        this.listed = listed;
        this.front = front;
        this.counting = counting;
    }

    /** {@return a planner that lists the first three alternatives} */
    public static Planner standard() {
        return new Planner(LISTED, false, true);
    }

    /**
     * This planner, listing another number of alternatives.
     *
     * @param most how many to list at most, 0 or more
     * @return the planner
     */
    public Planner listing(int most) {
        return new Planner(Math.max(0, most), front, counting);
    }

    /** {@return this planner, giving the whole front of cost against score as well} */
    public Planner withFront() {
        return new Planner(listed, true, counting);
    }

    /**
     * This planner without a look at alternatives, for many tasks in a row: the set it gives is a cheapest one, but not
     * the best or the first of them.
     *
     * @return the planner
     */
    public Planner withoutAlternatives() {
        return new Planner(0, front, false);
    }

    /**
     * Answers a task.
     *
     * @param task the task
     * @return the answer, or why there is none: a {@link TaskRefusal}, or one of the scorer's
     */
    public Either<Refusal, ItemPlan> plan(Task task) {
        Optional<Refusal> wrong = new TaskCheck(task).refusal();
        if (wrong.isPresent()) {
            return Either.left(wrong.get());
        }
        return Bounds.of(task.target(), task.framework())
                .flatMap(bounds -> Scorer.of(task.framework())
                        .score(task.after(new TreeSet<>()))
                        .flatMap(before -> known(task, bounds, before)
                                .flatMap(sheet -> Model.of(task, bounds, sheet))
                                .flatMap(model -> answer(task, bounds, before, model))));
    }

    /** Refuses where a score that the target hangs on is not known. */
    private static Either<Refusal, ScoreSheet> known(
            Task task, SortedMap<LevelCode, BigDecimal> bounds, ScoreSheet before) {
        SortedSet<LevelCode> unknown = bounds.keySet().stream()
                .flatMap(level -> before.explanation(level.value()).stream())
                .filter(node -> node.score().isEmpty())
                .flatMap(Explanation::walk)
                .filter(node -> node.level() == Level.INSTRUMENT && node.score().isEmpty())
                .map(node -> LevelCode.of(node.subject()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (unknown.isEmpty()) {
            return Either.right(before);
        }
        return Either.left(Refusal.of(
                TaskRefusal.SURVEY_SCORES_NEEDED,
                Place.path("assumed"),
                task.target().toString(),
                unknown.stream().map(LevelCode::toString).collect(Collectors.joining(", ")),
                unknown.stream().map(level -> level + "=80").collect(Collectors.joining(","))));
    }

    private Either<Refusal, ItemPlan> answer(
            Task task, SortedMap<LevelCode, BigDecimal> bounds, ScoreSheet before, Model model) {
        LevelCode level = task.target().level();
        SortedMap<LevelCode, BigDecimal> own =
                new TreeMap<>(Map.of(level, bounds.getOrDefault(level, BigDecimal.ZERO)));
        return (own.equals(bounds) ? Either.<Refusal, Model>right(model) : Model.of(task, own, before))
                .flatMap(alone -> new Answer(task, before, model, alone, listed, front, counting)
                        .plan()
                        .<Either<Refusal, ItemPlan>>map(Either::right)
                        .orElseGet(() -> Either.left(Refusal.of(
                                TaskRefusal.SEARCH_TOO_LONG, Place.unknown(), Long.toString(Answer.CASES)))));
    }
}
