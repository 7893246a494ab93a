package th.ita.bench.planning;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.Item;
import th.ita.domain.framework.ItemCode;
import th.ita.rules.planning.task.Task;

/** OR-Tools 9.15, its CP-SAT solver with one worker: the model is made for the task, in whole numbers. */
final class ByOrTools {
    static {
        Loader.loadNativeLibraries();
    }

    private final Task task;
    private final List<ItemCode> open = new ArrayList<>();
    private final List<BoolVar> chosen = new ArrayList<>();
    private final CpModel model = new CpModel();

    private ByOrTools(Task task) {
        this.task = task;
    }

    static OptionalInt leastCost(Tasks.Drawn drawn) {
        return new ByOrTools(drawn.task()).solve(drawn.need());
    }

    private OptionalInt solve(int need) {
        List<Item> items = task.framework().items();
        List<Long> worth = new ArrayList<>();
        List<Long> costs = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            ItemCode code = items.get(item).code();
            if (!task.met().contains(code)) {
                open.add(code);
                chosen.add(model.newBoolVar(code.toString()));
                worth.add((long) Tasks.worth(item));
                costs.add(task.cost(code).longValueExact());
            }
        }
        model.addGreaterOrEqual(sum(worth), need);
        limit(items);
        model.minimize(sum(costs));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model);
        return switch (status) {
            case OPTIMAL -> OptionalInt.of((int) Math.round(solver.objectiveValue()));
            case INFEASIBLE -> OptionalInt.empty();
            default -> throw new IllegalStateException(status.toString());
        };
    }

    private LinearExpr sum(List<Long> factors) {
        return LinearExpr.weightedSum(
                chosen.toArray(BoolVar[]::new),
                factors.stream().mapToLong(Long::longValue).toArray());
    }

    private void limit(List<Item> items) {
        for (Item item : items) {
            int one = open.indexOf(item.code());
            for (Fact<ItemCode> on : item.dependsOn()) {
                int other = open.indexOf(on.value());
                if (one >= 0 && other >= 0) {
                    model.addImplication(chosen.get(one), chosen.get(other));
                }
            }
        }
        task.capacities().forEach((unit, most) -> {
            List<Literal> theirs = new ArrayList<>();
            for (int item = 0; item < open.size(); item++) {
                if (unit.equals(task.units().getOrDefault(open.get(item), ""))) {
                    theirs.add(chosen.get(item));
                }
            }
            model.addLessOrEqual(LinearExpr.sum(theirs.toArray(Literal[]::new)), most);
        });
    }
}
