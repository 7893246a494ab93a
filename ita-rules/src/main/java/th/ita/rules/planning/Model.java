package th.ita.rules.planning;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import th.ita.domain.framework.Fact;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.score.Fraction;
import th.ita.domain.score.Rounding;
import th.ita.rules.planning.solver.Program;
import th.ita.rules.planning.task.Task;
import th.ita.rules.planning.task.TaskRefusal;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.ScoreSheet;

/**
 * A task as a program in whole numbers, and the way back. Gains of a level are whole multiples of one step, since every
 * share is a fraction; costs are whole multiples of their greatest common divisor.
 *
 * @param program the program
 * @param items the item behind each index, in order of their codes
 * @param levels the level behind each row
 * @param steps how many points one gain of each row is
 * @param costStep what one cost is
 * @param units the unit behind each index
 */
record Model(
        Program program,
        List<ItemCode> items,
        List<LevelCode> levels,
        List<Fraction> steps,
        Fraction costStep,
        List<String> units) {

    /** A row before its place among the others is known. */
    private record Draft(LevelCode level, Fraction step, List<Long> gains, BigInteger need) {
        BigInteger sum() {
            return gains.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        }

        /** Whether this row asks no less than another one that has the same gains in other steps. */
        boolean covers(Draft other) {
            return gains.equals(other.gains) && need.compareTo(other.need) >= 0;
        }

        /** Whether this row needs more of what it can gain than another one. */
        boolean harder(Draft other) {
            return need.multiply(other.sum()).compareTo(other.need.multiply(sum())) > 0;
        }
    }

    /**
     * The program of a task.
     *
     * @param task a task that was checked
     * @param bounds the least printed score of each level to be reached
     * @param before the scores when nothing is fixed, of those levels at least
     */
    static Either<Refusal, Model> of(Task task, SortedMap<LevelCode, BigDecimal> bounds, ScoreSheet before) {
        Set<ItemCode> open = open(task);
        if (open.size() > Program.MOST_ITEMS) {
            return Either.left(Refusal.of(
                    TaskRefusal.TOO_MANY_ITEMS,
                    Place.unknown(),
                    Integer.toString(open.size()),
                    Integer.toString(Program.MOST_ITEMS)));
        }
        List<ItemCode> items = List.copyOf(open);
        Fraction costStep = step(items.stream().map(item -> cost(task, item)).toList());
        List<Set<ItemCode>> waiting =
                items.stream().<Set<ItemCode>>map(item -> waiting(task, item)).toList();
        List<Draft> rows = rows(bounds, before, items);
        if (!fits(
                items.stream().map(item -> cost(task, item).dividedBy(costStep)).toList(), rows)) {
            return Either.left(Refusal.of(TaskRefusal.NUMBERS_TOO_FINE, Place.unknown()));
        }
        List<String> units = List.copyOf(task.capacities().keySet());
        Program program = new Program(
                items.stream()
                        .mapToLong(item -> whole(cost(task, item).dividedBy(costStep)))
                        .toArray(),
                rows.stream()
                        .map(row -> new Program.Row(
                                row.gains.stream().mapToLong(gain -> gain).toArray(), row.need.longValueExact()))
                        .toList(),
                items.stream()
                        .mapToInt(item -> units.indexOf(task.units().getOrDefault(item, "")))
                        .toArray(),
                units.stream().mapToInt(unit -> task.capacities().get(unit)).toArray(),
                waiting.stream()
                        .map(waited -> waited.stream()
                                .mapToInt(items::indexOf)
                                .filter(on -> on >= 0)
                                .toArray())
                        .toArray(int[][]::new),
                flags(waiting, waited -> !open.containsAll(waited)),
                flags(items, item -> task.must().contains(item)));
        return Either.right(new Model(
                program,
                items,
                rows.stream().map(Draft::level).toList(),
                rows.stream().map(Draft::step).toList(),
                costStep,
                units));
    }

    /** The items a task can choose from. */
    static SortedSet<ItemCode> open(Task task) {
        TreeSet<ItemCode> open = new TreeSet<>();
        task.framework().items().forEach(item -> open.add(item.code()));
        open.removeAll(task.met());
        open.removeAll(task.cannot());
        return open;
    }

    /** The items that an item depends on and that are not met. */
    static SortedSet<ItemCode> waiting(Task task, ItemCode item) {
        TreeSet<ItemCode> waiting = new TreeSet<>();
        task.framework().item(item).orElseThrow().dependsOn().stream()
                .map(Fact::value)
                .filter(on -> !on.equals(item) && !task.met().contains(on))
                .forEach(waiting::add);
        return waiting;
    }

    /** The items of a set. */
    SortedSet<ItemCode> items(long set) {
        SortedSet<ItemCode> chosen = new TreeSet<>();
        for (long rest = set; rest != 0; rest &= rest - 1) {
            chosen.add(items.get(Long.numberOfTrailingZeros(rest)));
        }
        return chosen;
    }

    /** The same without limits of units. */
    Program unlimited() {
        int[] none = IntStream.range(0, items.size()).map(i -> Program.NO_UNIT).toArray();
        return new Program(
                program.costs(),
                program.rows(),
                none,
                new int[0],
                program.dependsOn(),
                program.barred(),
                program.must());
    }

    /** The rows, the hardest first, each level once, and none that another one with the same gains covers. */
    private static List<Draft> rows(SortedMap<LevelCode, BigDecimal> bounds, ScoreSheet before, List<ItemCode> items) {
        Rounding rounding = before.framework().rounding().orElseThrow().value();
        List<Draft> rows = new ArrayList<>();
        List<Draft> idle = new ArrayList<>();
        bounds.forEach((level, bound) -> {
            Explanation node = before.explanation(level.value()).orElseThrow();
            Map<ItemCode, Fraction> gains = Gains.in(node);
            List<Fraction> points = items.stream()
                    .map(item -> gains.getOrDefault(item, Fraction.ZERO))
                    .toList();
            Fraction step = step(points);
            BigInteger need = Threshold.of(bound, rounding)
                    .steps(node.score().orElseThrow().exact(), step);
            List<Long> whole =
                    points.stream().map(point -> whole(point.dividedBy(step))).toList();
            Draft row = new Draft(level, step, whole, need.max(BigInteger.ZERO));
            if (row.sum().signum() == 0 && row.need.signum() == 0) {
                idle.add(row);
            } else if (rows.stream().noneMatch(other -> other.covers(row))) {
                rows.removeIf(row::covers);
                rows.add(row);
            }
        });
        rows.sort((one, other) -> one.harder(other) ? -1 : other.harder(one) ? 1 : one.level.compareTo(other.level));
        return rows.isEmpty() ? idle.subList(0, 1) : rows;
    }

    /** Whether every product of the search stays within a long. */
    private static boolean fits(Collection<Fraction> costs, List<Draft> rows) {
        BigInteger most = costs.stream().map(Fraction::numerator).reduce(BigInteger.TWO, BigInteger::add);
        return rows.stream()
                .allMatch(row -> row.sum()
                                .max(row.need)
                                .add(BigInteger.TWO)
                                .multiply(most)
                                .bitLength()
                        < 59);
    }

    /** The greatest number that all of some numbers are whole multiples of; 1 where all are 0. */
    private static Fraction step(List<Fraction> numbers) {
        BigInteger over = numbers.stream()
                .map(Fraction::denominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        Fraction units = Fraction.of(new BigDecimal(over));
        BigInteger step = numbers.stream()
                .map(number -> number.times(units).numerator())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        return step.signum() == 0
                ? Fraction.ONE
                : Fraction.of(new BigDecimal(step)).dividedBy(units);
    }

    private static Fraction cost(Task task, ItemCode item) {
        return Fraction.of(task.cost(item));
    }

    private static long whole(Fraction number) {
        return number.numerator().longValueExact();
    }

    private static <T> boolean[] flags(List<T> items, Predicate<T> flag) {
        boolean[] flags = new boolean[items.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = flag.test(items.get(i));
        }
        return flags;
    }
}
