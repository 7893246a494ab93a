package th.ita.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import th.ita.domain.score.Score;
import th.ita.rules.planning.EverySet.Tried;
import th.ita.rules.planning.certificate.CertificateCheck;
import th.ita.rules.planning.task.Task;

/** The planner against every set of items, on years of up to nine items. */
class PlannerProperties {
    @Property(tries = 200)
    void plans_cost_count_and_come_in_the_order_that_trying_every_set_gives(@ForAll Random random) {
        Task task = RandomTasks.small(random);
        List<Tried> cheapest = new EverySet(task).cheapest();

        ItemPlan plan = Planner.standard().listing(6).plan(task).get();

        assertThat(plan.reachable()).isEqualTo(!cheapest.isEmpty());
        assertThat(plan.alternatives().orElseThrow()).isEqualTo(cheapest.size());
        assertThat(plan.listed())
                .isEqualTo(cheapest.stream().limit(6).map(Tried::items).toList());
        if (!cheapest.isEmpty()) {
            assertThat(plan.cost().orElseThrow())
                    .isEqualByComparingTo(cheapest.get(0).cost());
            assertThat(plan.items()).isEqualTo(cheapest.get(0).items());
            assertThat(plan.score(plan.after())).isEqualTo(cheapest.get(0).score());
        }
        assertThat(CertificateCheck.flaw(task, plan.certificate())).isEmpty();
    }

    @Property(tries = 120)
    void the_best_of_a_target_out_of_reach_is_the_best_of_every_set(@ForAll Random random) {
        Task task = RandomTasks.small(random);
        ItemPlan plan = Planner.standard().plan(task).get();

        if (!plan.reachable()) {
            List<Tried> front = new EverySet(task).front();
            Shortfall shortfall = plan.shortfall().orElseThrow();
            if (front.isEmpty()) {
                assertThat(shortfall.reason()).isEqualTo(Shortfall.Reason.MUST);
            } else {
                Tried best = front.get(front.size() - 1);
                assertThat(plan.score(plan.after())).isEqualTo(best.score());
                assertThat(shortfall.items().stream()
                                .map(task::cost)
                                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                        .isEqualByComparingTo(best.cost());
            }
        }
    }

    @Property(tries = 80)
    void the_front_is_that_of_every_set(@ForAll Random random) {
        Task task = RandomTasks.small(random);
        EverySet sets = new EverySet(task);
        List<Tried> front = sets.front();

        List<FrontPoint> points =
                Planner.standard().withFront().plan(task).get().front();

        assertThat(points)
                .extracting(FrontPoint::score)
                .isEqualTo(front.stream().map(Tried::score).toList());
        assertThat(points)
                .zipSatisfy(front, (point, one) -> assertThat(point.cost()).isEqualByComparingTo(one.cost()));
        assertThat(points)
                .allSatisfy(point -> assertThat(sets.all()).anySatisfy(one -> {
                    assertThat(one.items()).isEqualTo(point.items());
                    assertThat(one.score()).isEqualTo(point.score());
                    assertThat(one.reaches()).isEqualTo(point.reaches());
                }));
        assertThat(points).extracting(FrontPoint::score).isSortedAccordingTo(Score::compareTo);
    }
}
