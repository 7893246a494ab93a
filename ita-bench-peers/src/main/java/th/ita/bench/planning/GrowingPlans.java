package th.ita.bench.planning;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import th.ita.bench.growth.Work;

/** The cheapest way to the next grade for so many agencies. */
public final class GrowingPlans implements Work {
    /** For the service loader. */
    public GrowingPlans() {}

    @Override
    public String id() {
        return "W4";
    }

    @Override
    public String unit() {
        return "cheapest plans found";
    }

    @Override
    public int least() {
        return 10;
    }

    @Override
    public Callable<?> of(int size, Path folder) {
        List<Tasks.Drawn> tasks = Tasks.drawn(size);
        return () -> tasks.stream()
                .mapToInt(task -> PlanSubject.OURS.leastCost(task).orElse(0))
                .sum();
    }
}
