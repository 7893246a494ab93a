package th.ita.rules.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.port.StoreException;
import th.ita.domain.revision.RevisionKey;

/**
 * What a check of a whole store found: every revision's own hash, every link to the one before, and whether the histories
 * still hold what was noted of them earlier.
 *
 * @param histories how many keys have revisions
 * @param revisions how many revisions there are
 * @param findings what is wrong with single revisions, by key and number
 * @param damage what the store itself finds wrong, and what could not be read, in the words of the medium
 * @param heads the end of each history, worth noting elsewhere
 */
public record StoreCheck(
        int histories, long revisions, SortedSet<ChainFinding> findings, List<String> damage, Heads heads) {
    private static final int KEYS_TOGETHER = 64;

    /**
     * Reads all of a store and checks it. Nothing is written.
     *
     * @param store the store
     * @param noted ends of histories that were noted earlier, {@link Heads#NONE} if none were
     * @return what was found
     * @throws StoreException if the store cannot be read at all
     */
    public static StoreCheck of(RevisionStore store, Heads noted) {
        return of(store, noted, store.damage());
    }

    /**
     * Reads all histories of a store and checks them, without asking the store to look at its medium, which may take as
     * long again. Nothing is written.
     *
     * @param store the store
     * @param noted ends of histories that were noted earlier, {@link Heads#NONE} if none were
     * @return what was found; of damage, what could not be read
     * @throws StoreException if the store cannot be read at all
     */
    public static StoreCheck ofHistories(RevisionStore store, Heads noted) {
        return of(store, noted, List.of());
    }

    private static StoreCheck of(RevisionStore store, Heads noted, List<String> found) {
        List<String> damage = new ArrayList<>(found);
        NavigableSet<RevisionKey> keys = new TreeSet<>(noted.byKey().keySet());
        StorePages.keys(store, keys::add);
        SortedSet<ChainFinding> findings = new TreeSet<>();
        SortedMap<RevisionKey, Head> heads = new TreeMap<>();
        long revisions = 0;
        for (NavigableSet<RevisionKey> some : batches(keys)) {
            ChainBatch batch = ChainBatch.of(store, some);
            for (Map.Entry<RevisionKey, ChainCheck> entry : batch.chains().entrySet()) {
                RevisionKey key = entry.getKey();
                ChainCheck chain = entry.getValue();
                batch.damage(key)
                        .ifPresentOrElse(
                                unreadable -> damage.add(key + ": " + unreadable.detail()),
                                () -> findings.addAll(chain.findings(noted.of(key))));
                revisions += chain.size();
                chain.head().ifPresent(head -> heads.put(key, head));
            }
        }
        return new StoreCheck(heads.size(), revisions, findings, List.copyOf(damage), new Heads(heads));
    }

    private static List<NavigableSet<RevisionKey>> batches(NavigableSet<RevisionKey> keys) {
        List<NavigableSet<RevisionKey>> batches = new ArrayList<>();
        for (RevisionKey key : keys) {
            if (batches.isEmpty() || batches.get(batches.size() - 1).size() == KEYS_TOGETHER) {
                batches.add(new TreeSet<>());
            }
            batches.get(batches.size() - 1).add(key);
        }
        return batches;
    }

    /**
     * Reads one history and checks it.
     *
     * @param store the store
     * @param key whose history
     * @return what is wrong with its revisions
     * @throws StoreException if it cannot be read
     */
    public static SortedSet<ChainFinding> findings(RevisionStore store, RevisionKey key) {
        ChainCheck chain = new ChainCheck(key);
        StorePages.history(store, key, 0, chain::add);
        return chain.findings(Optional.empty());
    }

    /** {@return whether all is as it was written} */
    public boolean isSound() {
        return damage.isEmpty() && findings.stream().noneMatch(ChainFinding::isDamage);
    }
}
