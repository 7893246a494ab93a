package th.ita.domain.port;

import java.util.Optional;
import th.ita.domain.revision.Revision;

/**
 * A revision was not appended since it does not follow the latest of its key.
 *
 * @param current the latest revision of the key, which the next must follow; none if the key has none
 */
public record Conflict(Optional<Revision> current) {}
