package th.ita.domain.port;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/**
 * Keeps revisions and gives them back as they were. Nothing in it is ever changed or removed. Four methods must be
 * written; whether they are right, the suites of {@code ita-storage-tck} tell.
 *
 * <p>Implementations are safe for use by several threads. Trouble of the medium (full, locked, gone, damaged) is a
 * {@link StoreException}, as is every use after {@link #close}.
 */
public interface RevisionStore extends AutoCloseable {
    /**
     * Appends a revision if it {@linkplain Revision#follows follows} the latest of its key.
     * Once this returns the revision, it is there to stay, as far as the store keeps anything beyond the process.
     *
     * @param next the revision; its parts are kept as they are
     * @return the revision, or the conflict, and then nothing has changed
     * @throws StoreException if it cannot be told to have been kept; whether it was, reading tells
     */
    Either<Conflict, Revision> append(Revision next);

    /**
     * Appends several revisions, each decided by itself and in order, as if by {@link #append}. A store may do so at once,
     * which is faster; if it fails midway, those kept are a beginning of the list, and reading tells how many.
     *
     * @param revisions the revisions
     * @return what became of each
     * @throws StoreException if it cannot be told that all that were decided were kept
     */
    default List<Either<Conflict, Revision>> appendAll(List<Revision> revisions) {
        return revisions.stream().map(this::append).toList();
    }

    /**
     * The latest revision of a key.
     *
     * @param key the key
     * @return its revision with the highest number, if it has any
     * @throws StoreException if the store cannot be read
     */
    Optional<Revision> latest(RevisionKey key);

    /**
     * A page of a key's history.
     *
     * @param key the key
     * @param after the number after which the page begins, 0 for the beginning
     * @param limit the most revisions to give, 1 or more
     * @return revisions by ascending number; fewer than the limit as the store likes, but none only if there are no more
     * @throws StoreException if the store cannot be read
     */
    List<Revision> history(RevisionKey key, int after, int limit);

    /**
     * A page of the histories of several keys, one after the other: what follows a number in the first key's, then the
     * others' from their beginning. It may end anywhere, so that only the last history in it may go on; of every other,
     * and of every key before the last that is not in it, there is no more. To go on, leave out the keys before the last
     * and begin after its last number.
     *
     * <p>A store that is far away may answer with one question. As it is, each page is one of {@link #history}, of 64
     * revisions at most.
     *
     * @param keys the keys, some hundreds at most
     * @param after the number after which the first key's history begins, 0 for the beginning
     * @param limit the most revisions to give of all keys together, 1 or more
     * @return revisions by ascending number, of each key that has any; fewer than the limit as the store likes, but none
     *     only if there are no more of any of these keys
     * @throws StoreException if the store cannot be read; where it is damaged, each key's own history tells which is
     */
    default SortedMap<RevisionKey, List<Revision>> histories(SortedSet<RevisionKey> keys, int after, int limit) {
        int begin = after;
        for (RevisionKey key : keys) {
            // A store need not bound the bytes of a page, so a page is not longer than when each key is asked by
            // itself.
            List<Revision> page = history(key, begin, Math.min(limit, 64));
            if (!page.isEmpty()) {
                SortedMap<RevisionKey, List<Revision>> found = new TreeMap<>();
                found.put(key, page);
                return Collections.unmodifiableSortedMap(found);
            }
            begin = 0;
        }
        return Collections.emptySortedMap();
    }

    /**
     * A page of the keys that have revisions.
     *
     * @param after the key after which the page begins, whether it is there or not; nothing for the beginning
     * @param limit the most keys to give, 1 or more
     * @return keys in their order; fewer than the limit as the store likes, but none only if there are no more
     * @throws StoreException if the store cannot be read
     */
    List<RevisionKey> keys(Optional<RevisionKey> after, int limit);

    /**
     * What the store itself finds wrong with its medium, such as a damaged file. It may take as long as reading all.
     *
     * @return what is wrong, in the words of the medium; empty if nothing is, or if the store cannot tell
     * @throws StoreException if the store cannot be read at all
     */
    default List<String> damage() {
        return List.of();
    }

    /** Lets go of what the store holds. Closing again does nothing. */
    @Override
    default void close() {}
}
