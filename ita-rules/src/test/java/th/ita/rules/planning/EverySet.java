package th.ita.rules.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.GradeScale;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Score;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.Task;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Scorer;

/** Every set of items that a task allows, tried one after the other and scored: slow, and plainly right. */
final class EverySet {
    /** One set with what it costs and gives. */
    record Tried(SortedSet<ItemCode> items, BigDecimal cost, Score score, boolean reaches) {}

    private final List<Tried> tried = new ArrayList<>();

    EverySet(Task task) {
        List<ItemCode> open = task.framework().items().stream()
                .map(Item::code)
                .filter(code -> !task.met().contains(code) && !task.cannot().contains(code))
                .toList();
        for (int bits = 0; bits < 1 << open.size(); bits++) {
            SortedSet<ItemCode> items = new TreeSet<>();
            for (int i = 0; i < open.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    items.add(open.get(i));
                }
            }
            if (allowed(task, items)) {
                tried.add(tried(task, items));
            }
        }
        tried.sort(Comparator.comparing(Tried::cost)
                .thenComparing(Tried::score, Comparator.reverseOrder())
                .thenComparing(Tried::items, EverySet::inOrder));
    }

    private static int inOrder(SortedSet<ItemCode> one, SortedSet<ItemCode> other) {
        for (int code = 1; code < 100; code++) {
            boolean has = one.contains(ItemCode.of(code));
            if (has != other.contains(ItemCode.of(code))) {
                return has ? -1 : 1;
            }
        }
        return 0;
    }

    private static boolean allowed(Task task, SortedSet<ItemCode> items) {
        boolean all = task.must().stream()
                .allMatch(item -> items.contains(item) || task.met().contains(item));
        boolean bound = items.stream()
                .flatMap(item -> task.framework().item(item).orElseThrow().dependsOn().stream())
                .map(Fact::value)
                .allMatch(on -> items.contains(on) || task.met().contains(on));
        boolean within = task.capacities().entrySet().stream()
                .allMatch(unit -> items.stream()
                                .filter(item ->
                                        unit.getKey().equals(task.units().get(item)))
                                .count()
                        <= unit.getValue());
        return all && bound && within;
    }

    private static Tried tried(Task task, SortedSet<ItemCode> items) {
        ScoreSheet sheet = Scorer.of(task.framework()).score(task.after(items)).get();
        BigDecimal cost = items.stream().map(task::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        Score score = sheet.explanation(task.target().level().value())
                .orElseThrow()
                .score()
                .orElseThrow();
        return new Tried(items, cost, score, reaches(task, sheet, score));
    }

    private static boolean reaches(Task task, ScoreSheet sheet, Score score) {
        if (task.target() instanceof Target.OfScore target) {
            return sheet.printed(score).compareTo(target.least().printed()) >= 0;
        }
        GradeScale scale = task.framework().gradeScale().orElseThrow().value();
        Grade asked = scale.called(task.target().toString()).orElseThrow();
        return scale.grades().indexOf(sheet.grade().orElseThrow())
                <= scale.grades().indexOf(asked);
    }

    /** The sets of least cost that reach the target, in the planner's order. */
    List<Tried> cheapest() {
        Optional<Tried> first = tried.stream().filter(Tried::reaches).findFirst();
        return tried.stream()
                .filter(one -> one.reaches()
                        && one.cost().compareTo(first.orElseThrow().cost()) == 0)
                .toList();
    }

    /** The front: each set that has more score than any that costs no more. */
    List<Tried> front() {
        List<Tried> front = new ArrayList<>();
        for (Tried one : tried) {
            if (front.isEmpty()
                    || one.score().compareTo(front.get(front.size() - 1).score()) > 0) {
                front.add(one);
            }
        }
        return front;
    }

    /** The sets there are. */
    List<Tried> all() {
        return tried;
    }
}
