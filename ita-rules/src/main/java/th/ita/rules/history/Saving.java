package th.ita.rules.history;

import java.util.Optional;
import th.ita.domain.revision.Revision;

/** What became of a document that was to be kept. */
public sealed interface Saving {
    /**
     * It was kept.
     *
     * @param revision its revision
     */
    record Kept(Revision revision) implements Saving {}

    /**
     * It was the same as the latest already, byte for byte, so nothing was added.
     *
     * @param revision the latest revision
     */
    record Unchanged(Revision revision) implements Saving {}

    /**
     * Somebody else kept another meanwhile; nothing was added.
     *
     * @param current the latest revision, none if there is none
     */
    record Conflicting(Optional<Revision> current) implements Saving {}
}
