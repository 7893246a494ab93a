package th.ita.web.access;

import io.vavr.control.Either;
import java.util.Optional;
import th.ita.domain.agency.AgencyId;
import th.ita.web.access.network.NetAddress;

/**
 * A request that was let in, by somebody who is known or not.
 *
 * @param from where it came from, as the trusted proxies tell
 * @param direct whether no proxy stands between
 * @param unsafe whether it can change something
 * @param caller who it is, if that is known
 * @param request the id of the request
 */
public record Visit(NetAddress from, boolean direct, boolean unsafe, Optional<Caller> caller, String request) {
    /**
     * Tells whether something may be done that concerns no agency.
     *
     * @param right what
     * @return this visit, or why it may not
     */
    public Either<Denial, Visit> may(Right right) {
        return right.scope() == Right.Scope.NOWHERE
                ? Either.right(this)
                : known().flatMap(known -> known.may(right).mapLeft(Denial::of)).map(known -> this);
    }

    /**
     * Tells whether something may be done at an agency.
     *
     * @param right what
     * @param agency where
     * @return who does it, or why it may not be done
     */
    public Either<Denial, Caller> may(Right right, AgencyId agency) {
        return known().flatMap(known -> known.may(right, agency).mapLeft(Denial::of));
    }

    /** {@return who it is, or that somebody must be known here} */
    public Either<Denial, Caller> known() {
        return caller.<Either<Denial, Caller>>map(Either::right)
                .orElseGet(() -> Either.left(Denial.of(AccessRefusal.SIGN_IN_FIRST)));
    }
}
