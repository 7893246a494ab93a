package th.ita.rules.planning;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    /** Costs have two decimals at most. */
    private static final int HUNDREDTHS = 100;

    private static final int[] NOTHING = {};

    /** A row before its place among the others is known. */
    @SuppressWarnings("ArrayRecordComponent") // compared by what it holds, and never changed
    private record Draft(LevelCode level, Fraction step, long[] gains, BigInteger need) {
        BigInteger sum() {
            BigInteger sum = BigInteger.ZERO;
            for (long gain : gains) {
                sum = sum.add(BigInteger.valueOf(gain));
            }
            return sum;
        }

        /** Whether this row asks no less than another one that has the same gains in other steps. */
        boolean covers(Draft other) {
            return Arrays.equals(gains, other.gains) && need.compareTo(other.need) >= 0;
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
        List<ItemCode> items = open(task);
        if (items.size() > Program.MOST_ITEMS) {
            return Either.left(Refusal.of(
                    TaskRefusal.TOO_MANY_ITEMS,
                    Place.unknown(),
                    Integer.toString(items.size()),
                    Integer.toString(Program.MOST_ITEMS)));
        }
        PlanYear year = PlanYear.of(task.framework());
        long[] hundredths = items.stream()
                .mapToLong(item -> task.cost(item).movePointRight(2).longValueExact())
                .toArray();
        long common = Whole.divisor(hundredths);
        long[] costs = Whole.divided(hundredths, Math.max(1, common));
        if (!bounds.keySet().stream().map(year::gains).allMatch(LevelGains::fits)) {
            return Either.left(Refusal.of(TaskRefusal.NUMBERS_TOO_FINE, Place.unknown()));
        }
        List<Draft> rows = rows(bounds, before, items, year);
        if (!fits(costs, rows)) {
            return Either.left(Refusal.of(TaskRefusal.NUMBERS_TOO_FINE, Place.unknown()));
        }
        List<String> units = List.copyOf(task.capacities().keySet());
        int[][] dependsOn = new int[items.size()][];
        boolean[] barred = new boolean[items.size()];
        for (int i = 0; i < dependsOn.length; i++) {
            SortedSet<ItemCode> waiting = waiting(task, items.get(i));
            dependsOn[i] = waiting.isEmpty() ? NOTHING : places(waiting, items);
            barred[i] = dependsOn[i].length < waiting.size();
        }
        Program program = new Program(
                costs,
                rows.stream()
                        .map(row -> new Program.Row(row.gains, row.need.longValueExact()))
                        .toList(),
                items.stream()
                        .mapToInt(item -> units.indexOf(task.units().getOrDefault(item, "")))
                        .toArray(),
                units.stream().mapToInt(unit -> task.capacities().get(unit)).toArray(),
                dependsOn,
                barred,
                flags(items, item -> task.must().contains(item)));
        return Either.right(new Model(
                program,
                items,
                rows.stream().map(Draft::level).toList(),
                rows.stream().map(Draft::step).toList(),
                common == 0 ? Fraction.ONE : Fraction.of(common, HUNDREDTHS),
                units));
    }

    /** Where some items stand among the items of the program, those that do. */
    private static int[] places(SortedSet<ItemCode> some, List<ItemCode> items) {
        return some.stream()
                .mapToInt(item -> Collections.binarySearch(items, item))
                .filter(place -> place >= 0)
                .toArray();
    }

    /** The items a task can choose from, in order of their codes. */
    static List<ItemCode> open(Task task) {
        BitSet closed = new BitSet();
        task.met().forEach(item -> closed.set(item.number()));
        task.cannot().forEach(item -> closed.set(item.number()));
        return PlanYear.of(task.framework()).items().stream()
                .filter(item -> !closed.get(item.number()))
                .toList();
    }

    /** The items that an item depends on and that are not met. */
    static SortedSet<ItemCode> waiting(Task task, ItemCode item) {
        List<ItemCode> dependsOn = PlanYear.of(task.framework()).dependsOn(item);
        if (dependsOn.isEmpty()) {
            return Collections.emptySortedSet();
        }
        TreeSet<ItemCode> waiting = new TreeSet<>();
        for (ItemCode on : dependsOn) {
            if (!task.met().contains(on)) {
                waiting.add(on);
            }
        }
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
    private static List<Draft> rows(
            SortedMap<LevelCode, BigDecimal> bounds, ScoreSheet before, List<ItemCode> items, PlanYear year) {
        Rounding rounding = before.framework().rounding().orElseThrow().value();
        List<Draft> rows = new ArrayList<>();
        List<Draft> idle = new ArrayList<>();
        bounds.forEach((level, bound) -> {
            LevelGains gains = year.gains(level);
            long[] multiples = gains.multiples(items);
            long common = Whole.divisor(multiples);
            Fraction step = common == 0 ? Fraction.ONE : gains.step().times(Fraction.of(common));
            Fraction score = before.explanation(level.value())
                    .flatMap(Explanation::score)
                    .orElseThrow()
                    .exact();
            BigInteger need = Threshold.of(bound, rounding).steps(score, step);
            Draft row =
                    new Draft(level, step, Whole.divided(multiples, Math.max(1, common)), need.max(BigInteger.ZERO));
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
    private static boolean fits(long[] costs, List<Draft> rows) {
        BigInteger most =
                BigInteger.TWO.add(BigInteger.valueOf(Arrays.stream(costs).sum()));
        return rows.stream()
                .allMatch(row -> row.sum()
                                .max(row.need)
                                .add(BigInteger.TWO)
                                .multiply(most)
                                .bitLength()
                        < 59);
    }

    private static <T> boolean[] flags(List<T> items, Predicate<T> flag) {
        boolean[] flags = new boolean[items.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = flag.test(items.get(i));
        }
        return flags;
    }
}
