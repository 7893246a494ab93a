package th.ita.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.ita.storage.tck.Samples.KEY;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.time.FiscalYear;

/** A1 to A9: a revision is appended if it follows the latest of its key, and then it is there. */
interface AppendRules {
    /** {@return the stores of this test} */
    Bench bench();

    /** A1. */
    @Test
    default void a1_the_first_revision_of_a_key_is_appended_and_read_back() {
        RevisionStore store = bench().open();
        Claims.holds(store, KEY, Samples.appended(store, KEY, 1));
    }

    /** A2. */
    @Test
    default void a2_a_revision_that_follows_the_latest_is_appended() {
        RevisionStore store = bench().open();
        Claims.holds(store, KEY, Samples.appended(store, KEY, 12));
    }

    /** A3. */
    @Test
    default void a3_a_stale_revision_is_a_conflict_with_the_current_one_and_changes_nothing() {
        RevisionStore store = bench().open();
        List<Revision> chain = Samples.appended(store, KEY, 3);
        Revision stale = chain.get(1).next(Samples.stamp(9), Samples.text("stale"));
        Claims.conflict(store, stale, Optional.of(chain.get(2)));
        Claims.conflict(store, Samples.first(KEY), Optional.of(chain.get(2)));
        Claims.holds(store, KEY, chain);
    }

    /** A4. */
    @Test
    default void a4_a_revision_that_leaves_a_gap_is_a_conflict_and_changes_nothing() {
        RevisionStore store = bench().open();
        List<Revision> chain = Samples.appended(store, KEY, 1);
        Revision far = Samples.chain(KEY, 3).get(2);
        Claims.conflict(store, far, Optional.of(chain.get(0)));
        Claims.holds(store, KEY, chain);
    }

    /** A5. */
    @Test
    default void a5_a_second_revision_without_a_first_is_a_conflict_without_a_current_one() {
        RevisionStore store = bench().open();
        Claims.conflict(store, Samples.chain(KEY, 2).get(1), Optional.empty());
        Claims.holds(store, KEY, List.of());
        assertEquals(List.of(), Claims.keys(store, 10), "a conflict leaves no key behind");
    }

    /** A6. */
    @Test
    default void a6_the_same_revision_again_is_a_conflict_and_stands_once() {
        RevisionStore store = bench().open();
        List<Revision> chain = Samples.appended(store, KEY, 2);
        Claims.conflict(store, chain.get(1), Optional.of(chain.get(1)));
        Claims.holds(store, KEY, chain);
    }

    /** A7. */
    @Test
    default void a7_keys_that_differ_in_one_part_have_nothing_to_do_with_each_other() {
        RevisionStore store = bench().open();
        List<RevisionKey> keys = new ArrayList<>();
        for (String agency : List.of("1", "11", "อบต.ก", "อบต.กก")) {
            for (int year : new int[] {2563, 2564}) {
                for (RecordKind kind : RecordKind.values()) {
                    keys.add(new RevisionKey(AgencyId.of(agency), FiscalYear.of(year), kind));
                }
            }
        }
        for (int i = 0; i < keys.size(); i++) {
            Samples.appended(store, keys.get(i), 1 + i % 3);
        }
        for (int i = 0; i < keys.size(); i++) {
            Claims.holds(store, keys.get(i), Samples.chain(keys.get(i), 1 + i % 3));
        }
    }

    /** A8. */
    @Test
    default void a8_of_several_at_once_each_is_decided_by_itself_and_in_order() {
        RevisionStore store = bench().open();
        RevisionKey other = Samples.key("other");
        List<Revision> chain = Samples.chain(KEY, 3);
        List<Revision> all = new ArrayList<>(chain);
        all.add(2, Samples.first(other));
        all.add(3, chain.get(0));
        List<Either<Conflict, Revision>> results = store.appendAll(all);
        assertEquals(
                List.of(true, true, true, false, true),
                results.stream().map(Either::isRight).toList(),
                "which of the revisions were appended");
        Claims.same(Optional.of(chain.get(1)), results.get(3).getLeft().current(), "the current one in the conflict");
        Claims.holds(store, KEY, chain);
        Claims.holds(store, other, Samples.chain(other, 1));
        assertTrue(store.appendAll(List.of()).isEmpty(), "nothing at once gives nothing");
    }

    /** A9. */
    @Test
    default void a9_a_revision_that_names_another_one_before_it_is_a_conflict() {
        RevisionStore store = bench().open();
        List<Revision> chain = Samples.appended(store, KEY, 2);
        Revision otherSecond = chain.get(0).next(Samples.stamp(7), Samples.text("another second"));
        Revision otherThird = otherSecond.next(Samples.stamp(8), Samples.text("its third"));
        Claims.conflict(store, otherThird, Optional.of(chain.get(1)));
        List<Either<Conflict, Revision>> results = store.appendAll(List.of(otherSecond, otherThird));
        assertTrue(results.stream().allMatch(Either::isLeft), "what follows a conflict in a list is a conflict too");
        Claims.holds(store, KEY, chain);
    }
}
