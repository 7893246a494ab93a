package th.ita.rules.history;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/**
 * The chains of some keys, read together. Where a page is damaged, the keys that are left are read one by one, so that
 * damage is told of its own key and hides no other. Not for use by several threads.
 */
final class ChainBatch {
    private static final int REVISIONS = 1000;

    private final RevisionStore store;
    private final SortedMap<RevisionKey, ChainCheck> chains = new TreeMap<>();
    private final SortedMap<RevisionKey, StoreException> unreadable = new TreeMap<>();

    private ChainBatch(RevisionStore store) {
        this.store = store;
    }

    /** Reads the whole histories of some keys, of which documents are kept for a page alone. */
    static ChainBatch of(RevisionStore store, NavigableSet<RevisionKey> keys) {
        ChainBatch batch = new ChainBatch(store);
        keys.forEach(key -> batch.chains.put(key, new ChainCheck(key)));
        batch.read(keys);
        return batch;
    }

    /** The chain of each key, of one without revisions too. */
    SortedMap<RevisionKey, ChainCheck> chains() {
        return chains;
    }

    /** Why a key's history could not be read to its end, if it could not. */
    Optional<StoreException> damage(RevisionKey key) {
        return Optional.ofNullable(unreadable.get(key));
    }

    private void read(NavigableSet<RevisionKey> keys) {
        NavigableSet<RevisionKey> left = keys;
        int after = 0;
        try {
            SortedMap<RevisionKey, List<Revision>> page = store.histories(left, after, REVISIONS);
            while (!page.isEmpty()) {
                for (Map.Entry<RevisionKey, List<Revision>> history : page.entrySet()) {
                    RevisionKey key = history.getKey();
                    history.getValue().forEach(chain(key)::add);
                    after = end(history.getValue(), key.equals(left.first()) ? after : 0);
                    left = left.tailSet(key, true);
                }
                page = store.histories(left, after, REVISIONS);
            }
        } catch (StoreException fault) {
            onlyDamage(fault);
            oneByOne(left, after);
        }
    }

    private void oneByOne(SortedSet<RevisionKey> keys, int after) {
        int begin = after;
        for (RevisionKey key : keys) {
            try {
                StorePages.history(store, key, begin, chain(key)::add);
            } catch (StoreException fault) {
                unreadable.put(key, onlyDamage(fault));
            }
            begin = 0;
        }
    }

    private ChainCheck chain(RevisionKey key) {
        return chains.computeIfAbsent(key, ChainCheck::new);
    }

    /** Forged numbers must not lead back. */
    private static int end(List<Revision> page, int after) {
        return Math.max(after + 1, page.get(page.size() - 1).number());
    }

    private static StoreException onlyDamage(StoreException fault) {
        if (fault.trouble() != StoreTrouble.DAMAGED) {
            throw fault;
        }
        return fault;
    }
}
