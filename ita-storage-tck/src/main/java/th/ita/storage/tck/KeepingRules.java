package th.ita.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static th.ita.storage.tck.Samples.KEY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/** K1 to K3: a store keeps what it declares to keep, and declares all it keeps. */
interface KeepingRules {
    /** {@return the stores of this test} */
    Bench bench();

    /** K1. */
    @Test
    default void k1_after_closing_and_opening_all_is_there_if_and_only_if_the_store_is_declared_durable() {
        RevisionKey other = Samples.key("อีกแห่ง");
        RevisionStore store = bench().open();
        List<Revision> chain = Samples.appended(store, KEY, 5);
        Samples.appended(store, other, 1);
        store.close();
        boolean durable = bench().can(Capability.DURABLE);
        RevisionStore again = bench().open();
        Claims.holds(again, KEY, durable ? chain : List.of());
        assertEquals(
                durable ? List.of(KEY, other).stream().sorted().toList() : List.of(),
                Claims.keys(again, 10),
                "the keys after opening again");
    }

    /** K2. */
    @Test
    default void k2_after_opening_again_revisions_follow_those_that_are_there() {
        RevisionStore store = bench().open();
        List<Revision> chain = Samples.appended(store, KEY, 2);
        store.close();
        RevisionStore again = bench().open();
        boolean durable = bench().can(Capability.DURABLE);
        if (durable) {
            Claims.conflict(again, chain.get(1), Optional.of(chain.get(1)));
            Claims.appended(again, Samples.chain(KEY, 3).get(2));
        } else {
            Claims.conflict(again, chain.get(1), Optional.empty());
            Claims.appended(again, chain.get(0));
        }
        Claims.holds(again, KEY, Samples.chain(KEY, durable ? 3 : 1));
    }

    /** K3. */
    @Test
    default void k3_two_stores_on_one_place_see_each_other_if_and_only_if_declared_shared() {
        RevisionStore one = bench().open();
        RevisionStore two = bench().open();
        List<Revision> chain = Samples.appended(one, KEY, 2);
        if (bench().can(Capability.SHARED)) {
            Claims.holds(two, KEY, chain);
            Claims.conflict(two, chain.get(1), Optional.of(chain.get(1)));
            Revision third = Samples.after(chain.get(1));
            Claims.appended(two, third);
            Claims.holds(one, KEY, List.of(chain.get(0), chain.get(1), third));
        } else {
            Claims.holds(two, KEY, List.of());
            Claims.holds(one, KEY, chain);
        }
    }
}
