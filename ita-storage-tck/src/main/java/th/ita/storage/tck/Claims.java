package th.ita.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/** What rules claim of a store, in sentences that tell an implementer what went wrong. */
final class Claims {
    private Claims() {}

    static void appended(RevisionStore store, Revision revision) {
        Either<Conflict, Revision> result = store.append(revision);
        assertTrue(
                result.isRight(),
                () -> "revision " + revision.number() + " of " + revision.key()
                        + " follows the latest and must be appended, but gave a conflict");
        same(revision, result.get(), "what append gave back");
    }

    static void conflict(RevisionStore store, Revision revision, Optional<Revision> current) {
        Either<Conflict, Revision> result = store.append(revision);
        assertTrue(
                result.isLeft(),
                () -> "revision " + revision.number() + " of " + revision.key()
                        + " does not follow the latest and must give a conflict, but was appended");
        same(current, result.getLeft().current(), "the current revision in the conflict");
    }

    static void holds(RevisionStore store, RevisionKey key, List<Revision> expected) {
        List<Revision> history = history(store, key, 3);
        assertEquals(numbers(expected), numbers(history), () -> "numbers in the history of " + key);
        for (int i = 0; i < expected.size(); i++) {
            same(expected.get(i), history.get(i), "revision " + (i + 1) + " in the history");
        }
        Optional<Revision> last =
                expected.isEmpty() ? Optional.empty() : Optional.of(expected.get(expected.size() - 1));
        same(last, store.latest(key), "the latest revision");
    }

    /** Reads a history by pages until there are no more. */
    static List<Revision> history(RevisionStore store, RevisionKey key, int page) {
        List<Revision> all = new ArrayList<>();
        List<Revision> next = store.history(key, 0, page);
        while (!next.isEmpty()) {
            int size = next.size();
            assertTrue(size <= page, () -> "a page of at most " + page + " revisions has " + size);
            int before = all.isEmpty() ? 0 : all.get(all.size() - 1).number();
            int begin = next.get(0).number();
            assertTrue(begin > before, () -> "the page after revision " + before + " begins with " + begin);
            all.addAll(next);
            next = store.history(key, all.get(all.size() - 1).number(), page);
        }
        return all;
    }

    /** Reads several histories together, by pages until there are no more; what it gives is what is left out of none. */
    static SortedMap<RevisionKey, List<Revision>> histories(
            RevisionStore store, NavigableSet<RevisionKey> keys, int page) {
        SortedMap<RevisionKey, List<Revision>> all = new TreeMap<>();
        NavigableSet<RevisionKey> left = keys;
        int after = 0;
        SortedMap<RevisionKey, List<Revision>> next = store.histories(left, after, page);
        while (!next.isEmpty()) {
            int size = next.values().stream().mapToInt(List::size).sum();
            assertTrue(size <= page, () -> "a page of at most " + page + " revisions of several keys has " + size);
            for (Map.Entry<RevisionKey, List<Revision>> history : next.entrySet()) {
                RevisionKey key = history.getKey();
                assertTrue(left.contains(key), () -> "a page has a history that was not asked for: " + key);
                assertFalse(history.getValue().isEmpty(), () -> "a page has a history without revisions: " + key);
                int begin = history.getValue().get(0).number();
                int before = key.equals(left.first()) ? after : 0;
                assertTrue(begin > before, () -> "a page of " + key + " after " + before + " begins with " + begin);
                all.computeIfAbsent(key, first -> new ArrayList<>()).addAll(history.getValue());
            }
            left = left.tailSet(next.lastKey(), true);
            List<Revision> last = all.getOrDefault(next.lastKey(), List.of());
            after = last.get(last.size() - 1).number();
            next = store.histories(left, after, page);
        }
        return all;
    }

    static List<RevisionKey> keys(RevisionStore store, int page) {
        List<RevisionKey> all = new ArrayList<>();
        List<RevisionKey> next = store.keys(Optional.empty(), page);
        while (!next.isEmpty()) {
            int size = next.size();
            assertTrue(size <= page, () -> "a page of at most " + page + " keys has " + size);
            RevisionKey begin = next.get(0);
            assertTrue(
                    all.isEmpty() || begin.compareTo(all.get(all.size() - 1)) > 0,
                    () -> "a page does not begin after the last key of the one before, but with " + begin);
            all.addAll(next);
            next = store.keys(Optional.of(all.get(all.size() - 1)), page);
        }
        return all;
    }

    static void same(Optional<Revision> expected, Optional<Revision> actual, String what) {
        assertEquals(expected.isPresent(), actual.isPresent(), () -> what + ": is there one");
        expected.ifPresent(revision -> same(revision, actual.orElseThrow(), what));
    }

    /** Compares part by part, so that a failure names the part. */
    static void same(Revision expected, Revision actual, String what) {
        assertEquals(expected.key(), actual.key(), () -> what + ": key");
        assertEquals(expected.number(), actual.number(), () -> what + ": number");
        assertEquals(expected.stamp().time(), actual.stamp().time(), () -> what + ": time");
        assertEquals(expected.stamp().author(), actual.stamp().author(), () -> what + ": author");
        assertEquals(expected.stamp().reason(), actual.stamp().reason(), () -> what + ": reason");
        assertEquals(expected.previous(), actual.previous(), () -> what + ": hash of the one before");
        assertEquals(expected.hash(), actual.hash(), () -> what + ": hash");
        if (!expected.payload().equals(actual.payload())) {
            fail(what + ": the payload of " + expected.payload() + " came back as other " + actual.payload());
        }
    }

    private static List<Integer> numbers(List<Revision> revisions) {
        return revisions.stream().map(Revision::number).toList();
    }
}
