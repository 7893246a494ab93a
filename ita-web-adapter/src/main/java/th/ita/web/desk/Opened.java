package th.ita.web.desk;

import io.vavr.control.Either;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.port.DocumentCodec;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.rules.history.Repository;
import th.ita.web.desk.Year.Kept;

/**
 * The documents of one kind that were read last. A revision never changes, so neither does what it holds; one that a store
 * gives in another state than before is looked at anew. Safe for several threads.
 *
 * @param <T> the kind of document
 */
final class Opened<T> {
    /** By the bytes that are kept; what was read of them takes several times as much. */
    private static final long MOST_BYTES = 2 << 20;

    private final DocumentCodec<T> codec;
    private final Map<RevisionHash, Kept<T>> known = new LinkedHashMap<>(64, 0.75F, true);
    private long bytes;

    Opened(DocumentCodec<T> codec) {
        this.codec = codec;
    }

    /** The document of a revision, if it is as it was written. */
    Either<Refusal, Kept<T>> open(Revision found) {
        return remembered(found)
                .<Either<Refusal, Kept<T>>>map(Either::right)
                .orElseGet(() -> Repository.intact(found)
                        .flatMap(revision -> codec.decode(revision.payload()))
                        .map(document -> new Kept<>(found, document))
                        .peek(this::remember));
    }

    /** Equal in every part, the payload too: a hash alone would believe a store that altered the payload under it. */
    private synchronized Optional<Kept<T>> remembered(Revision found) {
        return Optional.ofNullable(known.get(found.hash()))
                .filter(kept -> kept.revision().equals(found));
    }

    private synchronized void remember(Kept<T> kept) {
        if (known.putIfAbsent(kept.revision().hash(), kept) == null) {
            bytes += kept.revision().payload().size();
        }
        Iterator<Kept<T>> eldest = known.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().revision().payload().size();
            eldest.remove();
        }
    }
}
