package th.ita.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.ita.storage.tck.Samples.KEY;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/** T1 to T4: many writers and readers at once, in one store and in several on one place. */
interface TogetherRules {
    /** How many write at once. */
    int WRITERS = 16;

    /** How often they try. */
    int ROUNDS = 12;

    /** {@return the stores of this test} */
    Bench bench();

    /** T1. */
    @Test
    default void t1_of_sixteen_writers_on_one_key_exactly_one_wins_each_round_and_the_others_learn_of_it() {
        RevisionStore store = bench().open();
        rounds(store, index -> store);
    }

    /** T2. */
    @Test
    default void t2_so_it_is_with_two_stores_on_one_place_if_they_are_declared_shared() {
        RevisionStore one = bench().open();
        RevisionStore two = bench().open();
        if (bench().can(Capability.SHARED)) {
            rounds(one, index -> index % 2 == 0 ? one : two);
        } else {
            Samples.appended(one, KEY, 1);
            Samples.appended(two, KEY, 1);
        }
    }

    /** T3. */
    @Test
    default void t3_writers_on_different_keys_all_succeed() {
        RevisionStore store = bench().open();
        List<RevisionKey> keys = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            keys.add(Samples.key("หน่วยงาน-" + i));
        }
        AtOnce.run(WRITERS, index -> Samples.appended(store, keys.get(index), 8));
        keys.forEach(key -> Claims.holds(store, key, Samples.chain(key, 8)));
        assertEquals(keys.stream().sorted().toList(), Claims.keys(store, 5), "the keys of all writers");
    }

    /** T4. */
    @Test
    default void t4_a_reader_sees_whole_revisions_from_the_first_without_a_gap_at_any_time() {
        RevisionStore store = bench().open();
        List<Revision> chain = Samples.chain(KEY, 40);
        AtomicBoolean done = new AtomicBoolean();
        AtOnce.run(3, index -> {
            if (index == 0) {
                try {
                    chain.forEach(revision -> Claims.appended(store, revision));
                } finally {
                    done.set(true);
                }
                return chain;
            }
            int seen = 0;
            while (!done.get()) {
                List<Revision> now = Claims.history(store, KEY, 1000);
                assertEquals(chain.subList(0, now.size()), now, "what a reader sees meanwhile");
                assertTrue(now.size() >= seen, "a reader does not see less than before");
                seen = now.size();
                Optional<Revision> latest = store.latest(KEY);
                int least = seen;
                assertTrue(
                        latest.map(Revision::number).orElse(0) >= least,
                        () -> "the latest is not before revision " + least + " of the history read earlier");
            }
            return chain;
        });
        Claims.holds(store, KEY, chain);
    }

    private static void rounds(RevisionStore reader, java.util.function.IntFunction<RevisionStore> storeOf) {
        List<Revision> winners = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            List<Either<Conflict, Revision>> results = AtOnce.run(WRITERS, index -> {
                String who = "ผู้เขียน " + index;
                Revision mine = winners.isEmpty()
                        ? Revision.first(KEY, Samples.stamp(index + 1), Samples.text(who))
                        : winners.get(winners.size() - 1).next(Samples.stamp(index + 1), Samples.text(who));
                return storeOf.apply(index).append(mine);
            });
            List<Revision> won =
                    results.stream().filter(Either::isRight).map(Either::get).toList();
            int number = round;
            assertEquals(1, won.size(), () -> "writers that appended revision " + number);
            winners.add(won.get(0));
            results.stream()
                    .filter(Either::isLeft)
                    .forEach(lost -> Claims.same(
                            Optional.of(won.get(0)),
                            lost.getLeft().current(),
                            "the current one in a loser's conflict"));
        }
        Claims.holds(reader, KEY, winners);
    }
}
