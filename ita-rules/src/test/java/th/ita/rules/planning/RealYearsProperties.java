package th.ita.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import th.ita.domain.framework.Framework;
import th.ita.rules.Examples;
import th.ita.rules.planning.certificate.CertificateCheck;
import th.ita.rules.planning.task.Target;
import th.ita.rules.planning.task.Task;

/** The planner on the 43 items of real years: against an independent solver, and against itself. */
class RealYearsProperties {
    private static final List<Framework> YEARS = List.of(Examples.FY2564, Examples.framework(2566));

    @Property(tries = 120)
    void every_optimum_is_that_of_an_independent_solver_and_is_proved(@ForAll Random random) {
        Task task = whole(task(random));
        Optional<BigDecimal> least = ChocoOracle.leastCost(task);

        ItemPlan plan = Planner.standard().withoutAlternatives().plan(task).get();

        assertThat(plan.cost().map(BigDecimal::intValueExact)).isEqualTo(least.map(BigDecimal::intValueExact));
        assertThat(CertificateCheck.flaw(task, plan.certificate())).isEmpty();
    }

    @Property(tries = 40)
    void asking_for_more_never_costs_less(@ForAll Random random) {
        Task task = task(random);
        Optional<BigDecimal> before = Optional.of(BigDecimal.ZERO);
        for (int target : List.of(40, 55, 65, 72, 80, 88, 95)) {
            Task more = Task.builder()
                    .from(task)
                    .target(Target.parse("OIT=" + target).get())
                    .build();
            Optional<BigDecimal> cost =
                    Planner.standard().withoutAlternatives().plan(more).get().cost();
            assertThat(before.isPresent() || cost.isEmpty()).isTrue();
            if (before.isPresent() && cost.isPresent()) {
                assertThat(cost.get()).isGreaterThanOrEqualTo(before.get());
            }
            before = cost;
        }
    }

    @Property(tries = 25)
    void no_point_of_the_front_is_dominated_and_each_is_the_optimum_for_its_score(@ForAll Random random) {
        Task task = task(random);
        List<FrontPoint> front = Planner.standard()
                .withoutAlternatives()
                .withFront()
                .plan(task)
                .get()
                .front();

        for (int i = 1; i < front.size(); i++) {
            assertThat(front.get(i).cost()).isGreaterThan(front.get(i - 1).cost());
            assertThat(front.get(i).score()).isGreaterThan(front.get(i - 1).score());
        }
        if (!front.isEmpty()) {
            FrontPoint point = front.get(random.nextInt(front.size()));
            String score = point.score()
                    .exact()
                    .rounded(new th.ita.domain.score.Rounding(2, java.math.RoundingMode.HALF_UP))
                    .toPlainString();
            Task same = Task.builder()
                    .from(task)
                    .target(Target.parse(task.target().level() + "=" + score).get())
                    .build();
            ItemPlan plan = Planner.standard().withoutAlternatives().plan(same).get();
            FrontPoint first = front.stream()
                    .filter(one -> plan.before().printed(one.score()).compareTo(new BigDecimal(score)) >= 0)
                    .findFirst()
                    .orElseThrow();
            assertThat(plan.cost().orElseThrow()).isEqualByComparingTo(first.cost());
        }
    }

    private static Task task(Random random) {
        List<String> targets = List.of("90.0", "82.5", "OIT=77.7", "OIT=95", "9=88", "10=70", "9.2=100");
        int which = random.nextInt(targets.size() + 3);
        Framework year = YEARS.get(random.nextInt(YEARS.size()));
        List<String> grades = List.of("A", "AA", "B");
        List<String> levels = List.of("PASS_GOOD", "PASS", "PASS_EXCELLENT");
        String target = which < targets.size()
                ? targets.get(which)
                : (year.equals(Examples.FY2564) ? grades : levels).get(which - targets.size());
        return RandomTasks.real(random, year, target, random.nextBoolean() ? 12 : 500);
    }

    private static Task whole(Task task) {
        Task.Builder whole = Task.builder().from(task);
        task.costs().forEach((item, cost) -> whole.putCost(item, cost.setScale(0, java.math.RoundingMode.UP)));
        return whole.build();
    }
}
