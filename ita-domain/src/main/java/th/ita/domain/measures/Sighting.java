package th.ita.domain.measures;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import th.ita.domain.OutOfRangeException;

/**
 * That somebody, or a program, found a piece of evidence where it is said to be.
 *
 * @param at when it was last found, in whole seconds
 * @param content the hash of what was found; nothing if nobody read it as a whole
 */
public record Sighting(Instant at, Optional<ContentHash> content) {
    /** Checks that the time is one of whole seconds. */
    public Sighting {
        if (!at.equals(at.truncatedTo(ChronoUnit.SECONDS))) {
            throw new OutOfRangeException("time of a sighting", at, "whole seconds");
        }
    }

    /**
     * A sighting at a time of which the whole seconds are kept.
     *
     * @param at when
     * @param content the hash of what was found, if it was read as a whole
     * @return the sighting
     */
    public static Sighting of(Instant at, Optional<ContentHash> content) {
        return new Sighting(at.truncatedTo(ChronoUnit.SECONDS), content);
    }
}
