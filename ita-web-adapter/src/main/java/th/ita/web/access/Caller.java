package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.NEEDS_A_HIGHER_ROLE;
import static th.ita.web.access.AccessRefusal.NOT_YOUR_AGENCY;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;
import th.ita.web.access.Right.Scope;
import th.ita.web.access.audit.AuditEntry;
import th.ita.web.access.network.NetAddress;

/**
 * Somebody who is known, for the length of one request.
 *
 * @param name who it is, as revisions name their author
 * @param grants the roles
 * @param means how it is known
 * @param credential which token, session or account it is known by; never a secret
 * @param from where the request came from
 */
public record Caller(String name, Grants grants, Means means, String credential, NetAddress from) {
    /**
     * The attribute of a servlet's request in which the application that the server is mounted in names the caller, whose
     * means are then {@link Means#HOST}. Nobody outside can set it.
     */
    public static final String ATTRIBUTE = "th.ita.web.caller";

    /**
     * Tells whether the caller may do something that concerns no agency.
     *
     * @param right what
     * @return the caller, or that the role is not enough
     * @throws OutOfRangeException if the right is one at an agency
     */
    public Either<Refusal, Caller> may(Right right) {
        Optional<Role> held = switch (right.scope()) {
            case NOWHERE -> Optional.of(right.least());
            case ANYWHERE -> grants.highest();
            case SERVER -> grants.everywhere();
            case AGENCY -> throw new OutOfRangeException("right without an agency", right, "one with none");
        };
        return held.filter(role -> role.covers(right.least())).isPresent()
                ? Either.right(this)
                : Either.left(tooLow(right, held));
    }

    /**
     * Tells whether the caller may do something at an agency. Ask before looking whether the agency is there: who has no
     * role at it learns nothing of it, not even that.
     *
     * @param right what
     * @param agency where
     * @return the caller, or that there is no role or not enough of one
     * @throws OutOfRangeException if the right is none at an agency
     */
    public Either<Refusal, Caller> may(Right right, AgencyId agency) {
        if (right.scope() != Scope.AGENCY) {
            throw new OutOfRangeException("right at an agency", right, "one of an agency");
        }
        Optional<Role> held = grants.role(agency);
        if (held.isEmpty()) {
            return Either.left(Refusal.of(NOT_YOUR_AGENCY, Place.unknown(), agency.value()));
        }
        return held.get().covers(right.least()) ? Either.right(this) : Either.left(tooLow(right, held));
    }

    /**
     * Tells whether anything of an agency may be seen, for lists of agencies.
     *
     * @param agency the agency
     * @return whether there is a role at it
     */
    public boolean sees(AgencyId agency) {
        return grants.role(agency).isPresent();
    }

    /**
     * The stamp of a revision or a command that the caller makes.
     *
     * @param time the time, of which the whole milliseconds are kept
     * @param reason why
     * @return the stamp, or what is wrong with the reason
     */
    public Either<Refusal, Stamp> stamp(Instant time, String reason) {
        return Stamp.parse(time, name, reason);
    }

    /**
     * What the audit trail keeps of a change of a document that the caller made.
     *
     * @param time when
     * @param right what was done
     * @param key of which document
     * @param revision the number of the revision that came of it
     * @param request the id of the request
     * @return the entry
     */
    public AuditEntry entry(Instant time, Right right, RevisionKey key, int revision, String request) {
        return entry(time, right.name(), Optional.of(key.agency()), key.toString(), revision, request);
    }

    /**
     * The same of something else.
     *
     * @param time when
     * @param what what was done
     * @param agency at which agency; without one the role is that at all of them
     * @param about to what
     * @param revision the number of the revision that came of it, 0 if none did
     * @param request the id of the request
     * @return the entry
     */
    public AuditEntry entry(
            Instant time, String what, Optional<AgencyId> agency, String about, int revision, String request) {
        Optional<Role> role = agency.flatMap(grants::role).or(grants::everywhere);
        return new AuditEntry(
                time,
                name,
                role.map(Role::id).orElse(""),
                means.name(),
                credential,
                from.toString(),
                what,
                about,
                revision,
                request);
    }

    private static Refusal tooLow(Right right, Optional<Role> held) {
        return Refusal.of(
                NEEDS_A_HIGHER_ROLE,
                Place.unknown(),
                "@role." + right.least(),
                "@role." + held.map(Role::name).orElse("NONE"));
    }
}
