package th.ita.web.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import th.ita.domain.refusal.Refusal;
import th.ita.web.access.audit.AuditTrail;
import th.ita.web.access.network.NetAddress;

/**
 * Everything about who may do what, put together.
 *
 * @param settings how people and programs get in
 * @param books who may do what
 * @param trail who changed what from where
 * @param gate what every request goes through
 * @param administration what changes who may do what
 */
public record Access(
        AccessSettings settings, AccessBooks books, AuditTrail trail, Gate gate, Administration administration) {
    /**
     * Puts access together.
     *
     * @param settings how people and programs get in
     * @param books who may do what
     * @param trail where it is noted who changed what
     * @param clock the time
     * @param random where secrets come from
     * @return the access
     */
    public static Access of(
            AccessSettings settings, AccessBooks books, AuditTrail trail, Clock clock, SecureRandom random) {
        return new Access(
                settings,
                books,
                trail,
                new Gate(settings, books, trail, clock, random),
                new Administration(books, trail, clock, random));
    }

    /**
     * What stands against listening at an address.
     *
     * @param address the address
     * @param clock the time
     * @return why the server must not start there, or nothing
     */
    public Optional<Refusal> obstacle(NetAddress address, Clock clock) {
        return settings.obstacle(address, books, clock.instant());
    }
}
