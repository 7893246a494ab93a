package th.ita.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.domain.agency.AgencyId;
import th.ita.web.access.Right.Scope;
import th.ita.web.access.network.NetAddress;

/** Any roles, at any agencies, and anything that could be done. */
class GrantsProperties {
    @Property
    void grants_read_back_what_they_print(@ForAll("grants") Grants grants) {
        if (grants.highest().isPresent()) {
            assertThat(Grants.parse(grants.toString()).get()).isEqualTo(grants);
        }
    }

    /** What may be done at one agency follows from the role there and the role everywhere, and from no other agency's. */
    @Property
    void roles_at_one_agency_never_help_at_another(
            @ForAll("grants") Grants grants, @ForAll("agencies") AgencyId agency, @ForAll("agencyRights") Right right) {
        Grants here = new Grants(
                grants.everywhere(),
                new TreeMap<>(
                        grants.agencies().containsKey(agency)
                                ? Map.of(agency, grants.agencies().get(agency))
                                : Map.of()));

        assertThat(caller(grants).may(right, agency).isRight())
                .isEqualTo(caller(here).may(right, agency).isRight());
        if (grants.everywhere().isEmpty() && !grants.agencies().containsKey(agency)) {
            assertThat(caller(grants).may(right, agency).getLeft().code()).isEqualTo(AccessRefusal.NOT_YOUR_AGENCY);
            assertThat(caller(grants).sees(agency)).isFalse();
        }
    }

    @Property
    void a_higher_role_may_do_all_that_a_lower_may(
            @ForAll Role low,
            @ForAll Role high,
            @ForAll("agencies") AgencyId agency,
            @ForAll("agencyRights") Right right) {
        if (high.covers(low)
                && caller(Grants.at(agency, low)).may(right, agency).isRight()) {
            assertThat(caller(Grants.at(agency, high)).may(right, agency).isRight())
                    .isTrue();
        }
    }

    @Property
    void what_concerns_the_whole_server_takes_a_role_at_all_agencies(
            @ForAll("grants") Grants grants, @ForAll("serverRights") Right right) {
        boolean enough =
                grants.everywhere().filter(role -> role.covers(right.least())).isPresent();

        assertThat(caller(grants).may(right).isRight()).isEqualTo(enough);
    }

    private static Caller caller(Grants grants) {
        return new Caller("ก", grants, Means.TOKEN, "0123456789ab", new NetAddress(0, 1));
    }

    @Provide
    Arbitrary<AgencyId> agencies() {
        return Arbitraries.of("เทศบาลนครอุดรธานี", "อบต.ก", "5410101", "A-1").map(AgencyId::of);
    }

    @Provide
    Arbitrary<Right> agencyRights() {
        return Arbitraries.of(Right.class).filter(right -> right.scope() == Scope.AGENCY);
    }

    @Provide
    Arbitrary<Right> serverRights() {
        return Arbitraries.of(Right.class).filter(right -> right.scope() == Scope.SERVER);
    }

    @Provide
    Arbitrary<Grants> grants() {
        Arbitrary<Optional<Role>> everywhere = Arbitraries.of(Role.class).optional(0.3);
        Arbitrary<Map<AgencyId, Role>> some =
                Arbitraries.maps(agencies(), Arbitraries.of(Role.class)).ofMaxSize(4);
        return Combinators.combine(everywhere, some).as((all, agencies) -> new Grants(all, new TreeMap<>(agencies)));
    }
}
