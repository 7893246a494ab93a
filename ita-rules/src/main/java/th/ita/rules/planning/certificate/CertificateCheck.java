package th.ita.rules.planning.certificate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.score.Fraction;
import th.ita.rules.planning.task.Task;

/**
 * Checks a certificate. The plan is checked against each condition by itself and scored by the one scorer; the proof is
 * checked case by case: the cost less what the conditions are worth must not fall below the claim.
 */
public final class CertificateCheck {
    private CertificateCheck() {}

    /**
     * Looks for a flaw.
     *
     * @param task the task
     * @param certificate what is claimed of it
     * @return the first flaw; nothing if the claim is proved
     */
    public static Optional<Flaw> flaw(Task task, Certificate certificate) {
        Optional<Goal> goal = Goal.of(task);
        if (goal.isEmpty()) {
            return Optional.of(Flaw.NO_SUCH_GOAL);
        }
        SortedSet<ItemCode> open = open(task);
        return certificate
                .cost()
                .flatMap(cost -> plan(task, goal.get(), open, certificate.items(), cost))
                .or(() -> new ProofCheck(task, goal.get(), open, certificate.cost()).flaw(certificate.proof()));
    }

    /** The items that can be chosen. */
    private static SortedSet<ItemCode> open(Task task) {
        SortedSet<ItemCode> open = new TreeSet<>();
        task.framework().items().forEach(item -> open.add(item.code()));
        open.removeAll(task.met());
        open.removeAll(task.cannot());
        return open;
    }

    private static Optional<Flaw> plan(
            Task task, Goal goal, SortedSet<ItemCode> open, SortedSet<ItemCode> items, BigDecimal claimed) {
        SortedSet<ItemCode> after = new TreeSet<>(items);
        after.addAll(task.met());
        Fraction cost = items.stream().map(item -> Fraction.of(task.cost(item))).reduce(Fraction.ZERO, Fraction::plus);
        if (!open.containsAll(items)) {
            return Optional.of(Flaw.ITEM_NOT_OPEN);
        }
        if (!after.containsAll(task.must())) {
            return Optional.of(Flaw.MUST_LEFT_OUT);
        }
        if (!items.stream().allMatch(item -> after.containsAll(dependencies(task, item)))) {
            return Optional.of(Flaw.DEPENDENCY_BROKEN);
        }
        if (task.capacities().entrySet().stream()
                .anyMatch(unit -> unit.getValue() < count(task, items, unit.getKey()))) {
            return Optional.of(Flaw.CAPACITY_EXCEEDED);
        }
        if (!cost.equals(Fraction.of(claimed))) {
            return Optional.of(Flaw.WRONG_COST);
        }
        return goal.reachedBy(items) ? Optional.empty() : Optional.of(Flaw.TARGET_NOT_REACHED);
    }

    private static long count(Task task, SortedSet<ItemCode> items, String unit) {
        return items.stream()
                .filter(item -> unit.equals(task.units().get(item)))
                .count();
    }

    static List<ItemCode> dependencies(Task task, ItemCode item) {
        return task.framework().item(item).stream()
                .flatMap(found -> found.dependsOn().stream())
                .map(Fact::value)
                .toList();
    }
}
