package th.ita.rules.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Grade;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.Task;
import th.ita.rules.scoring.Scorer;

/**
 * The least cost of a task by choco-solver: one variable an item, gains taken from the scorer, sums and comparisons
 * alone (its knapsack constraint loses solutions, choco-solver issue 1231). For tasks whose costs are
 * whole and whose target hangs on one level with items, as in every real year.
 */
final class ChocoOracle {
    private ChocoOracle() {}

    static Optional<BigDecimal> leastCost(Task task) {
        List<ItemCode> open = task.framework().items().stream()
                .map(Item::code)
                .filter(code -> !task.met().contains(code) && !task.cannot().contains(code))
                .toList();
        Model model = new Model();
        BoolVar[] chosen = model.boolVarArray(open.size());
        int[] costs =
                open.stream().mapToInt(item -> task.cost(item).intValueExact()).toArray();
        IntVar cost = model.intVar(0, java.util.Arrays.stream(costs).sum());
        model.scalar(chosen, costs, "=", cost).post();
        if (!reach(task, open, model, chosen, costs)) {
            return Optional.empty();
        }
        limit(task, open, model, chosen);
        cheaperFirst(task, open, model, chosen);
        model.setObjective(Model.MINIMIZE, cost);
        Optional<BigDecimal> best = Optional.empty();
        while (model.getSolver().solve()) {
            best = Optional.of(BigDecimal.valueOf(cost.getValue()));
        }
        return best;
    }

    private static boolean reach(Task task, List<ItemCode> open, Model model, BoolVar[] chosen, int[] costs) {
        if (task.target() instanceof Target.OfScore score) {
            return reach(task, score.level(), score.least().printed(), open, model, chosen, costs);
        }
        Grade grade = task.framework()
                .gradeScale()
                .orElseThrow()
                .value()
                .called(task.target().toString())
                .orElseThrow();
        boolean possible = reach(task, LevelCode.TOTAL, grade.from(), open, model, chosen, costs);
        for (LevelCode level : grade.conditions().keySet()) {
            possible &= reach(task, level, grade.conditions().get(level), open, model, chosen, costs);
        }
        return possible;
    }

    private static boolean reach(
            Task task,
            LevelCode level,
            BigDecimal bound,
            List<ItemCode> open,
            Model model,
            BoolVar[] chosen,
            int[] costs) {
        Fraction before = score(task, level, List.of());
        List<Fraction> gains = new ArrayList<>();
        BigInteger over = BigInteger.ONE;
        for (ItemCode item : open) {
            Fraction gain = score(task, level, List.of(item)).minus(before);
            gains.add(gain);
            over = over.multiply(gain.denominator()).divide(over.gcd(gain.denominator()));
        }
        Fraction unit = Fraction.of(1, over.longValueExact());
        int[] whole = gains.stream()
                .mapToInt(gain -> gain.dividedBy(unit).numerator().intValueExact())
                .toArray();
        int most = java.util.Arrays.stream(whole).sum();
        Rounding rounding = task.framework().rounding().orElseThrow().value();
        int need = 0;
        for (int step = 1 << 24; step > 0; step /= 2) {
            Fraction below = before.plus(unit.times(Fraction.of(need + step - 1L)));
            if (below.rounded(rounding).compareTo(bound) < 0) {
                need += step;
            }
        }
        if (need > most) {
            return false;
        }
        if (most > 0) {
            model.scalar(chosen, whole, ">=", need).post();
            worthFirst(model, chosen, costs, whole);
        }
        return true;
    }

    /** The order of the search, which decides nothing but how long it takes. */
    private static void worthFirst(Model model, BoolVar[] chosen, int[] costs, int[] gains) {
        BoolVar[] order = java.util.stream.IntStream.range(0, chosen.length)
                .filter(i -> gains[i] > 0)
                .boxed()
                .sorted((a, b) -> Long.compare((long) costs[a] * gains[b], (long) costs[b] * gains[a]))
                .map(i -> chosen[i])
                .toArray(BoolVar[]::new);
        model.getSolver()
                .setSearch(
                        org.chocosolver.solver.search.strategy.Search.inputOrderUBSearch(order),
                        org.chocosolver.solver.search.strategy.Search.inputOrderLBSearch(chosen));
    }

    /**
     * Of items that differ in cost alone, the cheaper are chosen first: an exchange that loses no optimum, and without
     * which the solver would not end.
     */
    private static void cheaperFirst(Task task, List<ItemCode> open, Model model, BoolVar[] chosen) {
        List<ItemCode> bound = task.framework().items().stream()
                .flatMap(item ->
                        item.dependsOn().stream().flatMap(on -> java.util.stream.Stream.of(item.code(), on.value())))
                .toList();
        for (int i = 0; i < chosen.length; i++) {
            for (int j = 0; j < chosen.length; j++) {
                boolean before = task.cost(open.get(i)).compareTo(task.cost(open.get(j))) < 0
                        || (task.cost(open.get(i)).compareTo(task.cost(open.get(j))) == 0 && i < j);
                if (before && alike(task, bound, open.get(i), open.get(j))) {
                    model.arithm(chosen[i], ">=", chosen[j]).post();
                }
            }
        }
    }

    private static boolean alike(Task task, List<ItemCode> bound, ItemCode one, ItemCode other) {
        return !bound.contains(one)
                && !bound.contains(other)
                && !task.must().contains(one)
                && !task.must().contains(other)
                && task.framework()
                        .item(one)
                        .orElseThrow()
                        .subIndicator()
                        .equals(task.framework().item(other).orElseThrow().subIndicator())
                && limitOf(task, one).equals(limitOf(task, other));
    }

    private static String limitOf(Task task, ItemCode item) {
        String unit = task.units().getOrDefault(item, "");
        return task.capacities().containsKey(unit) ? unit : "";
    }

    private static Fraction score(Task task, LevelCode level, List<ItemCode> fixed) {
        return Scorer.of(task.framework())
                .score(task.after(new TreeSet<>(fixed)))
                .get()
                .explanation(level.value())
                .orElseThrow()
                .score()
                .orElseThrow()
                .exact();
    }

    private static void limit(Task task, List<ItemCode> open, Model model, BoolVar[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            ItemCode item = open.get(i);
            if (task.must().contains(item)) {
                model.arithm(chosen[i], "=", 1).post();
            }
            for (Fact<ItemCode> on : task.framework().item(item).orElseThrow().dependsOn()) {
                if (open.contains(on.value())) {
                    model.arithm(chosen[i], "<=", chosen[open.indexOf(on.value())])
                            .post();
                } else if (!task.met().contains(on.value())) {
                    model.arithm(chosen[i], "=", 0).post();
                }
            }
        }
        task.capacities().forEach((unit, most) -> {
            BoolVar[] theirs = java.util.stream.IntStream.range(0, chosen.length)
                    .filter(i -> unit.equals(task.units().get(open.get(i))))
                    .mapToObj(i -> chosen[i])
                    .toArray(BoolVar[]::new);
            if (theirs.length > 0) {
                model.sum(theirs, "<=", most).post();
            }
        });
    }
}
