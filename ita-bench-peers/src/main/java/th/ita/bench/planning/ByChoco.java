package th.ita.bench.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.rules.planning.task.Task;

/**
 * choco-solver 5.0.0, its model made for the task: what items are worth it is told in whole numbers, the best value for
 * the cost is tried first, and of items that differ in cost alone the cheaper ones go first. Its knapsack constraint is
 * not used, since it loses solutions.
 */
final class ByChoco {
    private final Task task;
    private final List<Item> open = new ArrayList<>();
    private final int[] worth;
    private final int[] costs;
    private final Model model = new Model();
    private final BoolVar[] chosen;

    private ByChoco(Task task) {
        this.task = task;
        List<Item> items = task.framework().items();
        int[] index = IntStream.range(0, items.size())
                .filter(item -> !task.met().contains(items.get(item).code()))
                .toArray();
        for (int item : index) {
            open.add(items.get(item));
        }
        worth = Arrays.stream(index).map(Tasks::worth).toArray();
        costs = open.stream()
                .mapToInt(item -> task.cost(item.code()).intValueExact())
                .toArray();
        chosen = model.boolVarArray(open.size());
    }

    static OptionalInt leastCost(Tasks.Drawn drawn) {
        return new ByChoco(drawn.task()).solve(drawn.need());
    }

    private OptionalInt solve(int need) {
        if (need > Arrays.stream(worth).sum()) {
            return OptionalInt.empty();
        }
        IntVar cost = model.intVar(0, Arrays.stream(costs).sum());
        model.scalar(chosen, costs, "=", cost).post();
        model.scalar(chosen, worth, ">=", need).post();
        limit();
        cheaperFirst();
        BoolVar[] order = IntStream.range(0, chosen.length)
                .boxed()
                .sorted(Comparator.comparingDouble(item -> (double) costs[item] / worth[item]))
                .map(item -> chosen[item])
                .toArray(BoolVar[]::new);
        model.setObjective(Model.MINIMIZE, cost);
        Solver solver = model.getSolver();
        solver.setSearch(Search.inputOrderUBSearch(order));
        OptionalInt best = OptionalInt.empty();
        while (solver.solve()) {
            best = OptionalInt.of(cost.getValue());
        }
        return best;
    }

    private void limit() {
        List<ItemCode> codes = open.stream().map(Item::code).toList();
        for (int item = 0; item < chosen.length; item++) {
            for (Fact<ItemCode> on : open.get(item).dependsOn()) {
                int other = codes.indexOf(on.value());
                if (other >= 0) {
                    model.arithm(chosen[item], "<=", chosen[other]).post();
                }
            }
        }
        task.capacities().forEach((unit, most) -> {
            BoolVar[] theirs = IntStream.range(0, chosen.length)
                    .filter(item -> unit.equals(unit(item)))
                    .mapToObj(item -> chosen[item])
                    .toArray(BoolVar[]::new);
            if (theirs.length > 0) {
                model.sum(theirs, "<=", most).post();
            }
        });
    }

    private String unit(int item) {
        return task.units().getOrDefault(open.get(item).code(), "");
    }

    private void cheaperFirst() {
        List<ItemCode> bound = task.framework().items().stream()
                .flatMap(item -> item.dependsOn().stream().flatMap(on -> List.of(item.code(), on.value()).stream()))
                .toList();
        for (int one = 0; one < chosen.length; one++) {
            for (int other = 0; other < chosen.length; other++) {
                boolean before = costs[one] < costs[other] || (costs[one] == costs[other] && one < other);
                boolean alike =
                        open.get(one).subIndicator().equals(open.get(other).subIndicator())
                                && limited(one).equals(limited(other))
                                && !bound.contains(open.get(one).code())
                                && !bound.contains(open.get(other).code());
                if (before && alike) {
                    model.arithm(chosen[one], ">=", chosen[other]).post();
                }
            }
        }
    }

    private String limited(int item) {
        return task.capacities().containsKey(unit(item)) ? unit(item) : "";
    }
}
