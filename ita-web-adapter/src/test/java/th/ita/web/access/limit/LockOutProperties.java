package th.ita.web.access.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whoever guesses, at whatever times. */
class LockOutProperties {
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final Pauses PAUSES = new Pauses(3, Duration.ofSeconds(2), LONGEST);

    @Property
    void pauses_never_shrink_as_failures_grow(@ForAll @IntRange(min = 0, max = 1000) int failures) {
        Duration pause = PAUSES.after(failures);

        assertThat(PAUSES.after(failures + 1)).isGreaterThanOrEqualTo(pause);
        assertThat(pause).isLessThanOrEqualTo(LONGEST);
        assertThat(pause.isZero()).isEqualTo(failures <= 3);
    }

    /** Whoever obeys makes at most the free tries and then one after each pause, however long they go on. */
    @Property
    void in_any_time_only_so_many_tries_can_be_made(@ForAll("gaps") List<Integer> gaps) {
        HandClock clock = new HandClock();
        LockOut<String> lockOut = new LockOut<>(PAUSES, 10, clock);
        Instant start = clock.instant();
        int tries = 0;
        for (int gap : gaps) {
            clock.move(Duration.ofMillis(gap));
            if (lockOut.pause("ก").isZero()) {
                tries++;
                lockOut.failed("ก");
            }
        }
        // Gaps are shorter than it takes to be forgotten, so: three free, 2 + 4 + 8 + 16 + 32 s, then 40 s each.
        long seconds = Duration.between(start, clock.instant()).toSeconds();
        assertThat(tries).isLessThanOrEqualTo((int) (9 + Math.max(0, seconds - 62) / 40));
    }

    @Property
    void others_do_not_wait_while_there_is_room(@ForAll @IntRange(min = 1, max = 200) int failures) {
        HandClock clock = new HandClock();
        LockOut<String> lockOut = new LockOut<>(PAUSES, 2, clock);
        for (int i = 0; i < failures; i++) {
            lockOut.failed("ก");
        }

        assertThat(lockOut.pause("ข")).isZero();
        assertThat(lockOut.pause("ก")).isEqualTo(PAUSES.after(failures));
    }

    @Property
    void many_keys_take_no_more_memory_and_are_counted_together(@ForAll @IntRange(min = 5, max = 300) int keys) {
        HandClock clock = new HandClock();
        LockOut<Integer> lockOut = new LockOut<>(PAUSES, 4, clock);
        for (int key = 0; key < keys; key++) {
            lockOut.failed(key);
        }

        assertThat(lockOut.kept()).isEqualTo(4);
        assertThat(lockOut.pause(0)).isZero();
        assertThat(lockOut.pause(keys + 1)).isEqualTo(PAUSES.after(keys - 4));
    }

    @Property
    void what_is_long_past_is_forgotten(@ForAll @IntRange(min = 1, max = 300) int failures) {
        HandClock clock = new HandClock();
        LockOut<String> lockOut = new LockOut<>(PAUSES, 1, clock);
        for (int i = 0; i < failures; i++) {
            lockOut.failed("ก");
        }
        clock.move(LONGEST.multipliedBy(2));

        assertThat(lockOut.pause("ก")).isZero();
        assertThat(lockOut.failed("ก")).isEqualTo(1);
    }

    @Property
    void a_clock_that_is_set_back_lets_nobody_wait_the_longer_or_the_shorter(
            @ForAll @IntRange(min = 4, max = 20) int failures, @ForAll @IntRange(min = 1, max = 100_000) int seconds) {
        HandClock clock = new HandClock();
        LockOut<String> lockOut = new LockOut<>(PAUSES, 1, clock);
        for (int i = 0; i < failures; i++) {
            lockOut.failed("ก");
        }
        clock.move(Duration.ofSeconds(-seconds));

        assertThat(lockOut.pause("ก")).isEqualTo(PAUSES.after(failures));
    }

    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(0, 20_000).list().ofMaxSize(150);
    }
}
