package th.ita.bench.planning;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import th.ita.rules.planning.ItemPlan;
import th.ita.rules.planning.Planner;

/** What plans. */
public enum PlanSubject {
    /** Ours: the set, its cost, and the proof that none is cheaper. */
    OURS {
        @Override
        OptionalInt leastCost(Tasks.Drawn task) {
            ItemPlan plan = Planner.standard()
                    .withoutAlternatives()
                    .plan(task.task())
                    .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
            Optional<BigDecimal> cost = plan.cost();
            return cost.isPresent() ? OptionalInt.of(cost.get().intValueExact()) : OptionalInt.empty();
        }
    },
    /** A constraint solver. */
    CHOCO {
        @Override
        OptionalInt leastCost(Tasks.Drawn task) {
            return ByChoco.leastCost(task);
        }
    },
    /** Another, of the kind that works with whole-number programs and clauses. */
    OR_TOOLS {
        @Override
        OptionalInt leastCost(Tasks.Drawn task) {
            return ByOrTools.leastCost(task);
        }
    };

    /** The least cost, or nothing if the target is out of reach. */
    abstract OptionalInt leastCost(Tasks.Drawn task);
}
