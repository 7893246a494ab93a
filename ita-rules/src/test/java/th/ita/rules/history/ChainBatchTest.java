package th.ita.rules.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/** Chains that a store gives several at a time, in pages that end anywhere. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainBatchTest {
    private static final int KEYS = 70;

    private final ListStore store = new ListStore();

    /** A store that answers for several keys at once. */
    private static class FarStore extends ListStore {
        private final int most;
        private int questions;

        FarStore(ListStore near, int most) {
            this.most = most;
            histories.putAll(near.histories);
        }

        @Override
        public SortedMap<RevisionKey, List<Revision>> histories(SortedSet<RevisionKey> keys, int after, int limit) {
            questions++;
            SortedMap<RevisionKey, List<Revision>> page = new TreeMap<>();
            int room = Math.min(most, limit);
            int begin = after;
            for (RevisionKey key : keys) {
                int from = begin;
                List<Revision> some = histories.getOrDefault(key, List.of()).stream()
                        .filter(revision -> revision.number() > from)
                        .limit(room)
                        .toList();
                if (!some.isEmpty()) {
                    page.put(key, some);
                }
                room -= some.size();
                begin = 0;
            }
            return page;
        }
    }

    @BeforeEach
    void fill() {
        for (int i = 0; i < KEYS; i++) {
            RevisionKey key = Chains.key("agency-" + i);
            store.histories.put(key, Chains.of(key, 1 + i % 5));
        }
    }

    private static RevisionKey key(int index) {
        return Chains.key("agency-" + index);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 1000})
    void pages_that_end_anywhere_give_the_check_that_asking_key_by_key_gives(int most) {
        Heads noted = StoreCheck.of(store, Heads.NONE).heads();
        store.histories.remove(key(3));
        store.histories.get(key(14)).remove(2);
        store.histories.get(key(69)).remove(4);
        store.histories.put(key(8), new ArrayList<>(Chains.of(key(9), 2)));
        StoreCheck expected = StoreCheck.of(store, noted);

        assertThat(StoreCheck.of(new FarStore(store, most), noted)).isEqualTo(expected);
        assertThat(expected.findings())
                .contains(
                        new ChainFinding(key(3), 4, ChainDamage.CUT_OFF),
                        new ChainFinding(key(8), 1, ChainDamage.ALTERED),
                        new ChainFinding(key(14), 3, ChainDamage.REMOVED),
                        new ChainFinding(key(69), 5, ChainDamage.CUT_OFF));
    }

    @Test
    void many_keys_take_few_questions() {
        FarStore far = new FarStore(store, Integer.MAX_VALUE);

        assertThat(StoreCheck.ofHistories(far, Heads.NONE).revisions()).isEqualTo(KEYS / 5 * 15L);
        assertThat(far.questions).isLessThan(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 1000})
    void a_damaged_page_is_read_key_by_key_and_told_of_its_key_alone(int most) {
        FarStore far = new FarStore(store, most) {
            @Override
            public List<Revision> history(RevisionKey key, int after, int limit) {
                damaged(key.equals(key(24)));
                return super.history(key, after, limit);
            }

            @Override
            public SortedMap<RevisionKey, List<Revision>> histories(SortedSet<RevisionKey> keys, int after, int limit) {
                SortedMap<RevisionKey, List<Revision>> page = super.histories(keys, after, limit);
                damaged(page.containsKey(key(24)));
                return page;
            }
        };

        StoreCheck check = StoreCheck.of(far, Heads.NONE);
        assertThat(check.damage()).containsExactly(key(24) + ": a torn page");
        assertThat(check.findings()).isEmpty();
        assertThat(check.histories()).isEqualTo(KEYS - 1);
        assertThat(check.revisions()).isEqualTo(KEYS / 5 * 15L - 5);
    }

    private static void damaged(boolean touched) {
        if (touched) {
            throw new StoreException(StoreTrouble.DAMAGED, "list", "a torn page");
        }
    }

    @Test
    void a_store_that_is_gone_in_between_is_no_finding() {
        FarStore far = new FarStore(store, 10) {
            @Override
            public SortedMap<RevisionKey, List<Revision>> histories(SortedSet<RevisionKey> keys, int after, int limit) {
                if (after > 0) {
                    throw new StoreException(StoreTrouble.UNREACHABLE, "list", "");
                }
                return super.histories(keys, after, limit);
            }
        };

        assertThatThrownBy(() -> StoreCheck.of(far, Heads.NONE))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault -> assertThat(fault.trouble()).isEqualTo(StoreTrouble.UNREACHABLE));
    }
}
