package th.ita.bench.planning;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import th.ita.bench.Goal;
import th.ita.bench.Workload;

/** W4: plans. */
public final class PlanWorkload implements Workload {
    private static final String PLAN = "planNextGrade";
    private static final String OURS = "OURS";
    private static final double MEDIAN = 50;
    private static final double RARE = 2000;
    /** As many tasks as all are compared on before any time counts. */
    private static final int COMPARED = 500;

    /** The workload. */
    public PlanWorkload() {}

    @Override
    public String id() {
        return "W4";
    }

    @Override
    public String title() {
        return "Plans: the cheapest way to the next grade for 8,300 agencies";
    }

    @Override
    public String benchmarks() {
        return "th\\.ita\\.bench\\.planning\\..*";
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.atMost(PLAN, OURS, Goal.Measure.MEDIAN, MEDIAN),
                Goal.atMost(PLAN, OURS, Goal.Measure.PERCENTILE_99, RARE),
                Goal.timesFaster(PLAN, OURS, "CHOCO", 100),
                Goal.timesFaster(PLAN, OURS, "OR_TOOLS", 100));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Random whole costs from 1 to 100, dependencies as the year has them, a unit with a capacity for one in"
                        + " three; some targets are out of reach. Each plan is timed by itself, so that median and the 99th"
                        + " of 100 can be told. The first " + COMPARED + " optima are compared.",
                "`OURS` takes a typed task, and gives scores before and after with their trees, the gain of every item, and"
                        + " a proof that a small independent checker verifies. `CHOCO` is choco-solver 5.0.0: it takes what"
                        + " items are worth in whole numbers, gives the least cost, and can be given any other constraint."
                        + " `OR_TOOLS` 9.15 (CP-SAT, one worker) is told the same.");
    }

    @Override
    public String prepare(Path folder) {
        int costs = 0;
        int outOfReach = 0;
        for (Tasks.Drawn task : Tasks.drawn(COMPARED)) {
            OptionalInt ours = PlanSubject.OURS.leastCost(task);
            for (PlanSubject other : List.of(PlanSubject.CHOCO, PlanSubject.OR_TOOLS)) {
                OptionalInt theirs = other.leastCost(task);
                if (!ours.equals(theirs)) {
                    throw new IllegalStateException("ours is " + ours + ", " + other + "'s " + theirs + " for " + task);
                }
            }
            costs = costs * 31 + ours.orElse(-1);
            outOfReach += ours.isPresent() ? 0 : 1;
        }
        return Integer.toHexString(costs) + " (" + outOfReach + " out of reach)";
    }

    @Override
    public List<String> jvmArguments() {
        return List.of("-Xms512m", "-Xmx512m");
    }
}
