package th.ita.bench.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.domain.time.FiscalYear;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.Task;

/**
 * Agencies of FY2564 below the highest grade, drawn from a seed, each with the task to reach the next: costs from 1 to 100,
 * units with capacities for one in three of them, items that depend on others as the year has it.
 */
final class Tasks {
    static final Framework YEAR =
            Frameworks.builtIn().framework(FiscalYear.of(2564)).get();
    static final int AGENCIES = 8300;

    /** What items count for in the total, over 630: as the year has it, by sub-indicator. */
    private static final int[] WORTH = {28_000, 31_500, 36_000, 63_000, 50_400, 78_750, 315_000};

    private static final int[] FIRST = {0, 9, 17, 24, 28, 33, 41, 43};
    private static final String[] GRADES = {"AA", "A", "B", "C", "D", "E"};
    private static final int[] FROM = {9500, 8500, 7500, 6500, 5500, 5000};
    private static final List<String> UNITS = List.of("กองคลัง", "กองช่าง", "สำนักปลัด");
    private static final int FULL = 10_000;

    /**
     * A task with its target as whole numbers.
     *
     * @param task the task
     * @param need what the items chosen must be worth together
     */
    record Drawn(Task task, int need) {}

    private Tasks() {}

    static List<Drawn> drawn(int count) {
        List<Drawn> tasks = new ArrayList<>();
        for (long seed = 0; tasks.size() < count; seed++) {
            Drawn task = draw(new SplittableRandom(seed));
            if (task.need() > 0) {
                tasks.add(task);
            }
        }
        return tasks;
    }

    private static Drawn draw(SplittableRandom random) {
        int quality = random.nextInt(3000, FULL);
        Task.Builder task = Task.builder().framework(YEAR);
        int surveys = 0;
        for (String survey : List.of("IIT", "EIT")) {
            int score = Math.min(FULL, quality + random.nextInt(1500));
            task.putAssumed(LevelCode.of(survey), new ReportedScore(BigDecimal.valueOf(score, 2)));
            surveys += score;
        }
        int numerator = 189 * surveys;
        for (int item = 0; item < YEAR.items().size(); item++) {
            ItemCode code = YEAR.items().get(item).code();
            if (random.nextInt(FULL) < quality) {
                task.addMet(code);
                numerator += worth(item);
            }
            task.putCost(code, BigDecimal.valueOf(random.nextInt(1, 101)));
            task.putUnit(code, UNITS.get(random.nextInt(UNITS.size())));
        }
        for (String unit : UNITS) {
            if (random.nextInt(3) == 0) {
                task.putCapacity(unit, random.nextInt(1, 9));
            }
        }
        int total = (int) ((2L * numerator + 630) / 1260);
        int next = FROM.length;
        while (next > 0 && total >= FROM[next - 1]) {
            next--;
        }
        if (next == 0) {
            return new Drawn(task.target(Target.parse("AA").get()).build(), 0);
        }
        Task drawn = task.target(Target.parse(GRADES[next - 1]).get()).build();
        return new Drawn(drawn, (1260 * FROM[next - 1] - 630 + 1) / 2 - numerator);
    }

    /** What an item is worth, by its index in the year. */
    static int worth(int item) {
        int sub = 0;
        while (item >= FIRST[sub + 1]) {
            sub++;
        }
        return WORTH[sub];
    }

    /** The sub-indicator of an item, from 0. */
    static int sub(int item) {
        int sub = 0;
        while (item >= FIRST[sub + 1]) {
            sub++;
        }
        return sub;
    }
}
