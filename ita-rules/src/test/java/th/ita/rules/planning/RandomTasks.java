package th.ita.rules.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;
import th.ita.domain.score.ReportedScore;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.Task;

/** Tasks at random: states, costs, units, capacities, what must and what cannot be done. */
final class RandomTasks {
    private static final List<String> UNITS = List.of("กองคลัง", "กองช่าง", "สำนักปลัด");

    private RandomTasks() {}

    /** A task of a small year, its costs whole or in decimals, some of them 0. */
    static Task small(Random random) {
        Framework year = SmallYears.random(random, 9);
        List<String> targets = List.of(
                "BEST", "GOOD", "FAIR", "OIT=60", "1=75", "3.1=100", "PIT=100", "2=0", number(random), number(random));
        return task(random, year, targets.get(random.nextInt(targets.size())), 12)
                .putAssumed(SmallYears.SURVEY, new ReportedScore(BigDecimal.valueOf(random.nextInt(10001), 2)))
                .build();
    }

    private static String number(Random random) {
        return BigDecimal.valueOf(random.nextInt(9500), 2).toPlainString();
    }

    /** A task of a real year whose surveys score 30 to 100. */
    static Task real(Random random, Framework year, String target, int mostCost) {
        Task.Builder task = task(random, year, target, mostCost);
        List.of("IIT", "EIT")
                .forEach(survey -> task.putAssumed(
                        LevelCode.of(survey), new ReportedScore(BigDecimal.valueOf(3000 + random.nextInt(7001), 2))));
        return task.build();
    }

    private static Task.Builder task(Random random, Framework year, String target, int mostCost) {
        Task.Builder task =
                Task.builder().framework(year).target(Target.parse(target).get());
        boolean decimals = random.nextInt(4) == 0;
        int metOf10 = random.nextInt(7);
        for (ItemCode item : codes(year)) {
            if (random.nextInt(10) < metOf10) {
                task.addMet(item);
            }
            if (random.nextInt(8) > 0) {
                task.putCost(item, BigDecimal.valueOf(random.nextInt(mostCost + 1), decimals ? 1 : 0));
            }
            if (random.nextInt(3) > 0) {
                task.putUnit(item, UNITS.get(random.nextInt(UNITS.size())));
            }
        }
        return limit(random, year, task);
    }

    private static Task.Builder limit(Random random, Framework year, Task.Builder task) {
        List<ItemCode> items = new ArrayList<>(codes(year));
        Collections.shuffle(items, random);
        int must = random.nextInt(3) == 0 ? random.nextInt(1 + items.size() / 8) : 0;
        int cannot = random.nextInt(3) == 0 ? random.nextInt(1 + items.size() / 5) : 0;
        task.must(items.subList(0, must)).cannot(items.subList(must, must + cannot));
        SortedSet<String> known = new TreeSet<>(task.build().units().values());
        known.stream()
                .filter(unit -> random.nextInt(3) == 0)
                .forEach(unit -> task.putCapacity(unit, random.nextInt(2 + items.size() / 6)));
        return task;
    }

    private static List<ItemCode> codes(Framework year) {
        return year.items().stream().map(item -> item.code()).toList();
    }
}
