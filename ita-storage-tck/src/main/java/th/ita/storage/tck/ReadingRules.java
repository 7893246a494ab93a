package th.ita.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static th.ita.storage.tck.Samples.KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.time.FiscalYear;

/** R1 to R9: histories and keys come in order and whole, page by page; a closed store says so. */
interface ReadingRules {
    /** {@return the stores of this test} */
    Bench bench();

    /** R1. */
    @Test
    default void r1_a_key_without_revisions_has_no_latest_and_no_history() {
        RevisionStore store = bench().open();
        assertEquals(List.of(), Claims.keys(store, 10), "the keys of an empty store");
        Samples.appended(store, KEY, 1);
        Claims.holds(store, Samples.key("another"), List.of());
    }

    /** R2. */
    @Test
    default void r2_a_history_comes_by_ascending_number() {
        RevisionStore store = bench().open();
        List<Revision> chain = Samples.appended(store, KEY, 25);
        for (int page : new int[] {1, 7, 25, 1000}) {
            assertEquals(chain, Claims.history(store, KEY, page), () -> "the history by pages of " + page);
        }
    }

    /** R3. */
    @Test
    default void r3_a_page_of_history_begins_after_its_number() {
        RevisionStore store = bench().open();
        List<Revision> chain = Samples.appended(store, KEY, 5);
        for (int after = 0; after < 5; after++) {
            List<Revision> page = store.history(KEY, after, 1);
            assertEquals(chain.subList(after, after + 1), page, "the page of one after " + after);
        }
        assertEquals(List.of(), store.history(KEY, 5, 10), "the page after the last");
        assertEquals(List.of(), store.history(KEY, Integer.MAX_VALUE, 10), "the page after the last possible");
    }

    /** R4. */
    @Test
    default void r4_keys_come_in_the_order_of_their_code_points_years_and_kinds() {
        RevisionStore store = bench().open();
        List<RevisionKey> keys = new ArrayList<>();
        // Halves of characters would put 𠀀 before ﬁ; a dictionary would put a before B, and เก before ข.
        for (String agency : List.of("𠀀", "ﬁ", "ข", "เก", "ก", "a", "B", "9", "10", "กา", "ก.")) {
            keys.add(new RevisionKey(AgencyId.of(agency), FiscalYear.of(2565), RecordKind.MEASURES_PLAN));
            keys.add(new RevisionKey(AgencyId.of(agency), FiscalYear.of(2565), RecordKind.ASSESSMENT));
            keys.add(new RevisionKey(AgencyId.of(agency), FiscalYear.of(2564), RecordKind.MEASURES_PLAN));
        }
        keys.forEach(key -> Samples.appended(store, key, 2));
        List<RevisionKey> sorted = keys.stream().sorted().toList();
        assertEquals(sorted, Claims.keys(store, 1000), "all keys in one page");
        assertEquals(sorted, Claims.keys(store, 4), "all keys by pages of 4");
        assertEquals(sorted, Claims.keys(store, 1), "all keys one by one");
    }

    /** R5. */
    @Test
    default void r5_a_page_of_keys_may_begin_after_one_that_is_not_there() {
        RevisionStore store = bench().open();
        Samples.appended(store, Samples.key("ก"), 1);
        Samples.appended(store, Samples.key("ค"), 1);
        assertEquals(
                List.of(Samples.key("ค")), store.keys(Optional.of(Samples.key("ข")), 10), "the keys after one between");
        assertEquals(List.of(), store.keys(Optional.of(Samples.key("ง")), 10), "the keys after one beyond the last");
    }

    /** R6. */
    @Test
    default void r6_what_was_read_does_not_change_when_more_is_appended() {
        RevisionStore store = bench().open();
        List<Revision> chain = Samples.appended(store, KEY, 2);
        List<Revision> page = store.history(KEY, 0, 10);
        List<RevisionKey> keys = store.keys(Optional.empty(), 10);
        Claims.appended(store, Samples.after(chain.get(1)));
        Samples.appended(store, Samples.key("later"), 1);
        assertEquals(chain, page, "a page that was read earlier");
        assertEquals(List.of(KEY), keys, "keys that were read earlier");
    }

    /** R7. */
    @Test
    default void r7_a_closed_store_says_that_it_is_closed_and_may_be_closed_again() {
        RevisionStore store = bench().open();
        Samples.appended(store, KEY, 1);
        assertTrue(store.damage().isEmpty(), "a sound store finds no damage in itself");
        store.close();
        store.close();
        for (Runnable use : List.<Runnable>of(
                () -> store.append(Samples.chain(KEY, 2).get(1)),
                () -> store.latest(KEY),
                () -> store.history(KEY, 0, 1),
                () -> store.histories(new TreeSet<>(Set.of(KEY)), 0, 1),
                () -> store.keys(Optional.empty(), 1))) {
            StoreException closed = assertThrows(StoreException.class, use::run, "a closed store is of no use");
            assertEquals(StoreTrouble.CLOSED, closed.trouble(), "what is the matter with a closed store");
        }
        assertFalse(Thread.currentThread().isInterrupted(), "closing leaves the thread as it was");
    }

    /** R8. */
    @Test
    default void r8_several_histories_come_one_after_the_other_and_whole() {
        RevisionStore store = bench().open();
        NavigableSet<RevisionKey> asked = new TreeSet<>();
        SortedMap<RevisionKey, List<Revision>> expected = new TreeMap<>();
        int length = 0;
        for (String agency : List.of("𠀀", "ﬁ", "ข", "เก", "ก", "a_b", "B-", "9", "10", "NULL", "ก.")) {
            RevisionKey key = Samples.key(agency);
            asked.add(key);
            asked.add(Samples.key(agency + "-ว่าง"));
            asked.add(new RevisionKey(key.agency(), FiscalYear.of(2570), key.kind()));
            Samples.appended(store, new RevisionKey(key.agency(), FiscalYear.of(2563), key.kind()), 2);
            length = length % 7 + 1;
            expected.put(key, Samples.appended(store, key, length));
        }
        for (int page : new int[] {1, 2, 5, 7, 1000}) {
            assertEquals(expected, Claims.histories(store, asked, page), () -> "histories by pages of " + page);
        }
        asked.removeAll(expected.keySet());
        assertEquals(Map.of(), store.histories(asked, 0, 10), "histories of keys without revisions");
        assertEquals(Map.of(), store.histories(new TreeSet<>(), 0, 10), "histories of no keys");
    }

    /** R9. */
    @Test
    default void r9_a_page_of_several_histories_begins_after_its_number_in_the_first_alone() {
        RevisionStore store = bench().open();
        RevisionKey other = Samples.key("ฮ");
        NavigableSet<RevisionKey> both = new TreeSet<>(List.of(Samples.key("ก"), other));
        List<Revision> first = Samples.appended(store, Samples.key("ก"), 3);
        List<Revision> second = Samples.appended(store, other, 4);
        SortedMap<RevisionKey, List<Revision>> page = store.histories(both, 2, 1);
        assertEquals(Map.of(Samples.key("ก"), first.subList(2, 3)), page, "the page of one after 2");
        for (int after : new int[] {3, 4, Integer.MAX_VALUE}) {
            assertEquals(
                    Map.of(other, second.subList(0, 1)),
                    store.histories(both, after, 1),
                    () -> "the page of one after " + after + ", where the first history has ended");
        }
        Claims.appended(store, Samples.after(first.get(2)));
        assertEquals(Map.of(Samples.key("ก"), first.subList(2, 3)), page, "a page that was read earlier");
    }
}
