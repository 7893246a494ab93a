package th.ita.web.access.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whoever asks, as often as they like, in whatever order, with the clock moved as anybody likes. */
class RateLimitProperties {
    private static final Duration REFILL = Duration.ofMillis(100);

    record Step(int key, int millis) {}

    @Property
    void no_key_gets_more_than_its_bucket_and_what_came_back_in_any_span(
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(min = 1, max = 8) int bucket,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        HandClock clock = new HandClock();
        RateLimit<Integer> limit = new RateLimit<>(new Rate(bucket, REFILL), most, clock);
        Map<Integer, List<Instant>> taken = new HashMap<>();
        Instant steady = clock.instant();
        for (Step step : steps) {
            clock.move(Duration.ofMillis(step.millis()));
            steady = clock.instant().isAfter(steady) ? clock.instant() : steady;
            if (limit.take(step.key()).isZero()) {
                taken.computeIfAbsent(step.key(), key -> new ArrayList<>()).add(steady);
            }
            assertThat(limit.kept()).isLessThanOrEqualTo(most);
        }
        taken.values().forEach(times -> assertBounded(times, bucket));
    }

    private static void assertBounded(List<Instant> times, int bucket) {
        for (int from = 0; from < times.size(); from++) {
            for (int to = from; to < times.size(); to++) {
                long back = Duration.between(times.get(from), times.get(to)).dividedBy(REFILL);
                assertThat(to - from + 1L).isLessThanOrEqualTo(bucket + back);
            }
        }
    }

    @Property
    void who_is_refused_is_told_when_to_come_back_and_is_let_in_then(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 8) int bucket) {
        HandClock clock = new HandClock();
        RateLimit<Integer> limit = new RateLimit<>(new Rate(bucket, REFILL), 100, clock);
        for (Step step : steps) {
            clock.move(Duration.ofMillis(Math.abs(step.millis())));
            Duration wait = limit.take(step.key());
            if (!wait.isZero()) {
                clock.move(wait.minusNanos(1));
                assertThat(limit.take(step.key())).isEqualTo(Duration.ofNanos(1));
                clock.move(Duration.ofNanos(1));
                assertThat(limit.take(step.key())).isZero();
            }
        }
    }

    @Property
    void one_key_never_takes_from_another_while_there_is_room(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 8) int bucket) {
        HandClock clock = new HandClock();
        HandClock alone = new HandClock();
        RateLimit<Integer> limit = new RateLimit<>(new Rate(bucket, REFILL), 100, clock);
        RateLimit<Integer> own = new RateLimit<>(new Rate(bucket, REFILL), 100, alone);
        for (Step step : steps) {
            clock.move(Duration.ofMillis(Math.abs(step.millis())));
            alone.move(Duration.ofMillis(Math.abs(step.millis())));
            Duration wait = limit.take(step.key());
            if (step.key() == 0) {
                assertThat(wait).isEqualTo(own.take(0));
            }
        }
    }

    @Property
    void a_clock_that_is_set_back_gives_nothing_away(@ForAll @IntRange(min = 1, max = 8) int bucket) {
        HandClock clock = new HandClock();
        RateLimit<String> limit = new RateLimit<>(new Rate(bucket, REFILL), 10, clock);
        for (int i = 0; i < bucket; i++) {
            assertThat(limit.take("ก")).isZero();
        }
        clock.move(Duration.ofDays(-3));
        assertThat(limit.take("ก")).isEqualTo(REFILL);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> keys = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> millis = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 40)),
                Tuple.of(1, Arbitraries.integers().between(-500, 2000)));
        return Combinators.combine(keys, millis).as(Step::new).list().ofMaxSize(120);
    }
}
