package th.ita.rules.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/** Goes through all of a store, page by page. */
public final class StorePages {
    private static final int KEYS = 1000;
    private static final int REVISIONS = 64;

    private StorePages() {}

    /**
     * Goes through all keys.
     *
     * @param store the store
     * @param each takes each key, in order
     */
    public static void keys(RevisionStore store, Consumer<RevisionKey> each) {
        List<RevisionKey> page = store.keys(Optional.empty(), KEYS);
        while (!page.isEmpty()) {
            page.forEach(each);
            page = store.keys(Optional.of(page.get(page.size() - 1)), KEYS);
        }
    }

    /**
     * Goes through the history of a key.
     *
     * @param store the store
     * @param key the key
     * @param after the number after which to begin, 0 for the beginning
     * @param each takes each revision, by ascending number
     */
    public static void history(RevisionStore store, RevisionKey key, int after, Consumer<Revision> each) {
        int last = after;
        List<Revision> page = store.history(key, last, REVISIONS);
        while (!page.isEmpty()) {
            page.forEach(each);
            last = Math.max(last + 1, page.get(page.size() - 1).number());
            page = store.history(key, last, REVISIONS);
        }
    }
}
