package th.ita.web.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody at a browser, from signing in to signing out.
 *
 * @param id by which the audit trail speaks of it; no secret
 * @param name who it is, as revisions name their author
 * @param grants the roles; of a session that a token began, those of the token count as they are at the time
 * @param token the id of the token that began it, if one did
 * @param began when it began
 * @param used when it was used last
 */
public record Session(String id, String name, Grants grants, Optional<String> token, Instant began, Instant used) {
    Session usedAt(Instant time) {
        return new Session(id, name, grants, token, began, time);
    }
}
