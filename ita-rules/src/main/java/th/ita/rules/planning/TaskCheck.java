package th.ita.rules.planning;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.refusal.RefusalCode;
import th.ita.rules.planning.task.Task;
import th.ita.rules.planning.task.TaskRefusal;
import th.ita.rules.scoring.Scorer;
import th.ita.rules.scoring.ScoringRefusal;

/** What must hold of a task before anything is computed from it. */
final class TaskCheck {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private final Task task;
    private final Framework framework;
    private final PlanYear year;

    TaskCheck(Task task) {
        this.task = task;
        this.framework = task.framework();
        this.year = PlanYear.of(framework);
    }

    /** The first thing that is wrong. */
    Optional<Refusal> refusal() {
        return Scorer.obstacle(framework)
                .or(this::unknownItem)
                .or(() -> contradictions().findFirst())
                .or(() -> costs().findFirst())
                .or(() -> capacities().findFirst())
                .or(() -> assumptions().findFirst());
    }

    private Optional<Refusal> unknownItem() {
        return unknownItem("met", task.met())
                .or(() -> unknownItem("costs", task.costs().keySet()))
                .or(() -> unknownItem("units", task.units().keySet()))
                .or(() -> unknownItem("must", task.must()))
                .or(() -> unknownItem("cannot", task.cannot()));
    }

    private Optional<Refusal> unknownItem(String path, Set<ItemCode> items) {
        for (ItemCode item : items) {
            if (!year.knows(item)) {
                return Optional.of(refusal(
                        ScoringRefusal.UNKNOWN_ITEM,
                        path,
                        item.toString(),
                        framework.fiscalYear().toString(),
                        framework.lastItem().map(ItemCode::toString).orElse("–")));
            }
        }
        return Optional.empty();
    }

    private Stream<Refusal> contradictions() {
        return task.must().stream()
                .filter(item -> task.cannot().contains(item) && !task.met().contains(item))
                .map(item -> refusal(TaskRefusal.MUST_AND_CANNOT, "must", item.toString()));
    }

    private Stream<Refusal> costs() {
        return task.costs().entrySet().stream()
                .filter(cost -> cost.getValue().signum() < 0
                        || cost.getValue().compareTo(MOST) > 0
                        || (cost.getValue().scale() > 2
                                && cost.getValue().stripTrailingZeros().scale() > 2))
                .map(cost -> refusal(
                        TaskRefusal.BAD_COST,
                        "costs",
                        cost.getKey().toString(),
                        cost.getValue().toPlainString()));
    }

    private Stream<Refusal> capacities() {
        Set<String> units = new TreeSet<>(task.units().values());
        return task.capacities().entrySet().stream()
                .flatMap(capacity -> Stream.concat(
                        Stream.of(capacity)
                                .filter(entry -> entry.getValue() < 0)
                                .map(entry -> refusal(
                                        TaskRefusal.BAD_CAPACITY,
                                        "capacities",
                                        entry.getKey(),
                                        entry.getValue().toString())),
                        Stream.of(capacity.getKey())
                                .filter(unit -> !units.contains(unit))
                                .map(unit -> refusal(
                                        TaskRefusal.UNKNOWN_UNIT,
                                        "capacities",
                                        unit,
                                        units.isEmpty() ? "–" : String.join(", ", units)))));
    }

    private Stream<Refusal> assumptions() {
        if (task.assumed().isEmpty()) {
            return Stream.empty();
        }
        SortedSet<LevelCode> moved = year.moved();
        Set<LevelCode> surveys = year.surveys();
        Stream<Refusal> levels = task.assumed().keySet().stream()
                .filter(level -> !surveys.contains(level))
                .map(level -> moved.contains(level)
                        ? refusal(TaskRefusal.ASSUMED_LEVEL_HAS_ITEMS, "assumed", level.toString())
                        : refusal(
                                ScoringRefusal.UNKNOWN_LEVEL,
                                "assumed",
                                level.toString(),
                                framework.fiscalYear().toString()));
        Stream<Refusal> twice = framework.indicators().stream()
                .filter(indicator -> task.assumed().containsKey(indicator.code())
                        && task.assumed().containsKey(indicator.instrument()))
                .map(indicator -> refusal(
                        TaskRefusal.ASSUMED_TWICE,
                        "assumed",
                        indicator.code().toString(),
                        indicator.instrument().toString()));
        return Stream.concat(levels, twice);
    }

    private static Refusal refusal(RefusalCode code, String path, String... arguments) {
        return Refusal.of(code, Place.path(path), arguments);
    }
}
