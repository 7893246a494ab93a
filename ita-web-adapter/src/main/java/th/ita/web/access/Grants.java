package th.ita.web.access;

import static th.ita.web.access.AccessRefusal.NOT_A_GRANT;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;

/**
 * The roles that somebody has: one for all agencies, or for some by name, or both; at an agency the higher of the two
 * counts. Prints as {@code *=viewer,เทศบาลนครอุดรธานี=editor}, which {@link #parse} reads back.
 *
 * @param everywhere the role at every agency, if there is one; with it one may also do what concerns the whole server
 * @param agencies further roles by agency
 */
public record Grants(Optional<Role> everywhere, SortedMap<AgencyId, Role> agencies) {
    /** No role anywhere. */
    public static final Grants NONE = new Grants(Optional.empty(), Collections.emptySortedMap());

    private static final String ALL = "*";

    /** Keeps its own copy. */
    public Grants {
        agencies = Collections.unmodifiableSortedMap(new TreeMap<>(agencies));
    }

    /**
     * A role at every agency.
     *
     * @param role the role
     * @return the grants
     */
    public static Grants everywhere(Role role) {
        return new Grants(Optional.of(role), Collections.emptySortedMap());
    }

    /**
     * A role at one agency alone.
     *
     * @param agency the agency
     * @param role the role there
     * @return the grants
     */
    public static Grants at(AgencyId agency, Role role) {
        return NONE.and(agency, role);
    }

    /**
     * These grants and a role at one more agency.
     *
     * @param agency the agency
     * @param role the role there, in place of one that was granted by the agency's name before
     * @return the grants
     */
    public Grants and(AgencyId agency, Role role) {
        SortedMap<AgencyId, Role> more = new TreeMap<>(agencies);
        more.put(agency, role);
        return new Grants(everywhere, more);
    }

    /**
     * Reads grants.
     *
     * @param text agencies and roles with {@code =} between, commas between the pairs; {@code *} stands for every agency
     * @return the grants, at least one; or what is wrong with them
     */
    public static Either<Refusal, Grants> parse(String text) {
        Either<Refusal, Grants> all = Either.right(NONE);
        for (String pair : text.split(",", -1)) {
            all = all.flatMap(before -> before.and(pair.strip()));
        }
        return all;
    }

    private Either<Refusal, Grants> and(String pair) {
        int between = pair.indexOf('=');
        if (between < 0) {
            return Either.left(Refusal.of(NOT_A_GRANT, Place.unknown(), pair));
        }
        String where = pair.substring(0, between);
        return Role.parse(pair.substring(between + 1))
                .flatMap(role -> where.equals(ALL)
                        ? once(everywhere.isEmpty(), pair, new Grants(Optional.of(role), agencies))
                        : AgencyId.parse(where)
                                .flatMap(agency -> once(!agencies.containsKey(agency), pair, and(agency, role))));
    }

    private static Either<Refusal, Grants> once(boolean first, String pair, Grants grants) {
        return first ? Either.right(grants) : Either.left(Refusal.of(NOT_A_GRANT, Place.unknown(), pair));
    }

    /**
     * The role at an agency.
     *
     * @param agency the agency
     * @return the role, or nothing
     */
    public Optional<Role> role(AgencyId agency) {
        @Nullable Role named = agencies.get(agency);
        return Stream.concat(everywhere.stream(), Stream.ofNullable(named)).max(Role::compareTo);
    }

    /** {@return the highest role anywhere, or nothing} */
    public Optional<Role> highest() {
        return Stream.concat(everywhere.stream(), agencies.values().stream()).max(Role::compareTo);
    }

    @Override
    public String toString() {
        return Stream.concat(
                        everywhere.stream().map(role -> ALL + "=" + role.id()),
                        agencies.entrySet().stream()
                                .map(grant ->
                                        grant.getKey() + "=" + grant.getValue().id()))
                .collect(Collectors.joining(","));
    }
}
