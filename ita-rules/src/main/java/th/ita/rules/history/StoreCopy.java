package th.ita.rules.history;

import static th.ita.rules.history.CopyOutcome.AHEAD;
import static th.ita.rules.history.CopyOutcome.ALREADY_THERE;
import static th.ita.rules.history.CopyOutcome.COPIED;
import static th.ita.rules.history.CopyOutcome.DIFFERENT;
import static th.ita.rules.history.CopyOutcome.SOURCE_DAMAGED;
import static th.ita.rules.history.CopyOutcome.TARGET_DAMAGED;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionKey;

/**
 * Copies all histories of a store into another, with their numbers, times and hashes. What is there already is not
 * written again, so a copy that was cut short is taken up by running it once more. Every history is checked before it is
 * copied and read back afterwards; one that differs in the target is left as it is.
 */
public final class StoreCopy {
    private static final int REVISIONS_AT_ONCE = 200;
    private static final int BYTES_AT_ONCE = 16 << 20;

    private final RevisionStore source;
    private final RevisionStore target;
    private final boolean preview;
    private long written;

    private StoreCopy(RevisionStore source, RevisionStore target, boolean preview) {
        this.source = source;
        this.target = target;
        this.preview = preview;
    }

    /**
     * Copies.
     *
     * @param source the store to read
     * @param target the store to add to
     * @param told is told each key and what became of it
     * @return how many revisions were added to the target
     */
    public static long run(RevisionStore source, RevisionStore target, BiConsumer<RevisionKey, CopyOutcome> told) {
        return new StoreCopy(source, target, false).all(told);
    }

    /**
     * Tells what copying would do, without writing.
     *
     * @param source the store to read
     * @param target the store that would be added to
     * @param told is told each key and what would become of it
     * @return how many revisions would be added to the target
     */
    public static long preview(RevisionStore source, RevisionStore target, BiConsumer<RevisionKey, CopyOutcome> told) {
        return new StoreCopy(source, target, true).all(told);
    }

    private long all(BiConsumer<RevisionKey, CopyOutcome> told) {
        StorePages.keys(source, key -> told.accept(key, one(key)));
        return written;
    }

    private CopyOutcome one(RevisionKey key) {
        ChainCheck from = check(source, key);
        if (isDamaged(from) || from.head().isEmpty()) {
            return SOURCE_DAMAGED;
        }
        Head end = from.head().get();
        Optional<Head> there = target.latest(key).map(latest -> new Head(latest.number(), latest.hash()));
        int begin = there.map(Head::number).orElse(0);
        if (begin >= end.number()) {
            return there.get().equals(end) ? sameOr(key, end, ALREADY_THERE) : beyond(key, end);
        }
        if (there.isPresent() && !from.passed(there.get())) {
            return DIFFERENT;
        }
        if (preview) {
            written += end.number() - begin;
            return COPIED;
        }
        return append(key, begin) ? sameOr(key, end, COPIED) : DIFFERENT;
    }

    private CopyOutcome beyond(RevisionKey key, Head end) {
        ChainCheck to = check(target, key);
        if (isDamaged(to)) {
            return TARGET_DAMAGED;
        }
        return to.passed(end) ? AHEAD : DIFFERENT;
    }

    /** An intact chain with the same end is the same chain. */
    private CopyOutcome sameOr(RevisionKey key, Head end, CopyOutcome good) {
        ChainCheck to = check(target, key);
        return !isDamaged(to) && to.passed(end) ? good : TARGET_DAMAGED;
    }

    /** Appends what follows a number; whether all of it could be. */
    private boolean append(RevisionKey key, int begin) {
        List<Revision> waiting = new ArrayList<>();
        boolean[] appended = {true};
        StorePages.history(source, key, begin, revision -> {
            waiting.add(revision);
            int bytes = waiting.stream().mapToInt(one -> one.payload().size()).sum();
            if (appended[0] && (waiting.size() >= REVISIONS_AT_ONCE || bytes >= BYTES_AT_ONCE)) {
                appended[0] = flush(waiting);
            }
        });
        return appended[0] && flush(waiting);
    }

    private boolean flush(List<Revision> waiting) {
        List<Either<Conflict, Revision>> results = target.appendAll(List.copyOf(waiting));
        waiting.clear();
        written += results.stream().filter(Either::isRight).count();
        return results.stream().allMatch(Either::isRight);
    }

    private static ChainCheck check(RevisionStore store, RevisionKey key) {
        ChainCheck chain = new ChainCheck(key);
        StorePages.history(store, key, 0, chain::add);
        return chain;
    }

    private static boolean isDamaged(ChainCheck chain) {
        return chain.findings(Optional.empty()).stream().anyMatch(ChainFinding::isDamage);
    }
}
