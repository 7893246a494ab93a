package th.ita.rules.planning.certificate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.Fraction;
import th.ita.rules.planning.task.Task;

/**
 * Checks a proof case by case. Every condition reads: a sum over the chosen items is at least a number. With a price on
 * each, no choice of a case costs less than the sum of price times number, plus what each item costs less what it
 * is worth: for items of the case in full, for items still open where that is negative.
 */
final class ProofCheck {
    /** A condition: what a chosen item adds to the sum, and the least the sum must be. */
    private record Condition(Map<ItemCode, Fraction> adds, Fraction least) {}

    private final Task task;
    private final SortedSet<ItemCode> open;
    private final Map<Constraint, Condition> conditions = new HashMap<>();
    private final Fraction tooCheap;

    ProofCheck(Task task, Goal goal, SortedSet<ItemCode> open, Optional<BigDecimal> claimed) {
        this.task = task;
        this.open = open;
        goal.levels().forEach(level -> conditions.put(new Constraint.Reach(level), reach(goal, level)));
        task.capacities().forEach((unit, most) -> conditions.put(new Constraint.Capacity(unit), capacity(unit, most)));
        for (ItemCode item : open) {
            CertificateCheck.dependencies(task, item).stream()
                    .filter(on -> !task.met().contains(on) && !on.equals(item))
                    .forEach(on -> conditions.put(new Constraint.Needs(item, on), needs(item, on)));
            if (task.must().contains(item)) {
                conditions.put(new Constraint.Must(item), new Condition(Map.of(item, Fraction.ONE), Fraction.ONE));
            }
        }
        task.must().stream()
                .filter(item -> !task.met().contains(item) && !open.contains(item))
                .forEach(item -> conditions.put(new Constraint.Must(item), new Condition(Map.of(), Fraction.ONE)));
        this.tooCheap = tooCheap(claimed);
    }

    /** The greatest cost that the proof must rule out: one step below the claim, or the cost of everything. */
    private Fraction tooCheap(Optional<BigDecimal> claimed) {
        Fraction all = open.stream().map(this::cost).reduce(Fraction.ZERO, Fraction::plus);
        return claimed.map(cost -> Fraction.of(cost)
                        .minus(step(open.stream().map(this::cost).toList())))
                .orElse(all);
    }

    /** The greatest number that all of some numbers are whole multiples of; 1 if all are 0. */
    private static Fraction step(List<Fraction> numbers) {
        BigInteger unit =
                numbers.stream().map(Fraction::denominator).reduce(BigInteger.ONE, ProofCheck::commonMultiple);
        BigInteger step = numbers.stream()
                .map(number -> number.times(whole(unit)).numerator())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        return step.signum() == 0 ? Fraction.ONE : whole(step).dividedBy(whole(unit));
    }

    /** The first flaw of a proof. */
    Optional<Flaw> flaw(Proof proof) {
        return flaw(proof, new TreeSet<>(), new TreeSet<>());
    }

    private Optional<Flaw> flaw(Proof proof, SortedSet<ItemCode> chosen, SortedSet<ItemCode> left) {
        if (proof instanceof Proof.Settled settled) {
            return flaw(settled, chosen, left);
        }
        Proof.Cases cases = (Proof.Cases) proof;
        if (!open.contains(cases.item()) || chosen.contains(cases.item()) || left.contains(cases.item())) {
            return Optional.of(Flaw.NO_SUCH_CASE);
        }
        return flaw(cases.chosen(), with(chosen, cases.item()), left)
                .or(() -> flaw(cases.left(), chosen, with(left, cases.item())));
    }

    private Optional<Flaw> flaw(Proof.Settled settled, SortedSet<ItemCode> chosen, SortedSet<ItemCode> left) {
        Fraction bound = Fraction.ZERO;
        Map<ItemCode, Fraction> net = new HashMap<>();
        open.forEach(item -> net.put(item, cost(item)));
        for (Map.Entry<Constraint, Fraction> price : settled.prices().entrySet()) {
            @Nullable Condition condition = conditions.get(price.getKey());
            if (condition == null) {
                return Optional.of(Flaw.NO_SUCH_CONSTRAINT);
            }
            if (price.getValue().compareTo(Fraction.ZERO) < 0) {
                return Optional.of(Flaw.NEGATIVE_PRICE);
            }
            bound = bound.plus(condition.least().times(price.getValue()));
            condition
                    .adds()
                    .forEach((item, adds) ->
                            net.computeIfPresent(item, (code, worth) -> worth.minus(adds.times(price.getValue()))));
        }
        for (Map.Entry<ItemCode, Fraction> item : net.entrySet()) {
            boolean counts = chosen.contains(item.getKey())
                    || (!left.contains(item.getKey()) && item.getValue().compareTo(Fraction.ZERO) < 0);
            bound = counts ? bound.plus(item.getValue()) : bound;
        }
        return bound.compareTo(tooCheap) > 0 ? Optional.empty() : Optional.of(Flaw.CASE_NOT_SETTLED);
    }

    /** What each item adds to a level, and the least that must be added so that its printed score suffices. */
    private Condition reach(Goal goal, LevelCode level) {
        Fraction before = goal.exact(level, new TreeSet<>());
        Map<ItemCode, Fraction> gains = new HashMap<>();
        for (ItemCode item : open) {
            gains.put(item, goal.exact(level, with(new TreeSet<>(), item)).minus(before));
        }
        return new Condition(gains, least(goal, level, before, step(List.copyOf(gains.values()))));
    }

    /** The least that must be added, in whole steps, so that the score suffices; found by halving. */
    private static Fraction least(Goal goal, LevelCode level, Fraction before, Fraction step) {
        BigInteger low = BigInteger.ZERO;
        Fraction steps = Fraction.of(100).dividedBy(step);
        BigInteger high = steps.numerator().divide(steps.denominator()).add(BigInteger.TWO);
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (goal.suffices(level, before.plus(step.times(whole(middle))))) {
                high = middle;
            } else {
                low = middle.add(BigInteger.ONE);
            }
        }
        return step.times(whole(low));
    }

    private Condition capacity(String unit, int most) {
        Map<ItemCode, Fraction> adds = new HashMap<>();
        open.stream()
                .filter(item -> unit.equals(task.units().get(item)))
                .forEach(item -> adds.put(item, Fraction.of(-1)));
        return new Condition(adds, Fraction.of(-most));
    }

    private static Condition needs(ItemCode item, ItemCode on) {
        return new Condition(Map.of(item, Fraction.of(-1), on, Fraction.ONE), Fraction.ZERO);
    }

    private Fraction cost(ItemCode item) {
        return Fraction.of(task.cost(item));
    }

    private static SortedSet<ItemCode> with(SortedSet<ItemCode> items, ItemCode item) {
        SortedSet<ItemCode> more = new TreeSet<>(items);
        more.add(item);
        return more;
    }

    private static BigInteger commonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private static Fraction whole(BigInteger number) {
        return Fraction.of(new BigDecimal(number));
    }
}
