package th.ita.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.agency.AgencyId;
import th.ita.domain.life.Act;
import th.ita.web.access.network.NetAddress;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RightTest {
    private static final AgencyId UDON = AgencyId.of("เทศบาลนครอุดรธานี");

    @ParameterizedTest
    @CsvSource({
        "READ_PLAN, VIEWER",
        "MAKE_DOCUMENTS, VIEWER",
        "WRITE_PLAN, EDITOR",
        "RECORD, EDITOR",
        "LOOK_AT_LINKS, EDITOR",
        "APPROVE_PLAN, APPROVER",
        "REVISE_PLAN, APPROVER",
        "CLOSE_PLAN, APPROVER",
        "PUBLISH, APPROVER",
        "READ_AUDIT_TRAIL, ADMINISTRATOR"
    })
    void each_right_takes_just_its_least_role(Right right, Role least) {
        for (Role role : Role.values()) {
            assertThat(caller(Grants.at(UDON, role)).may(right, UDON).isRight())
                    .as("%s by %s", right, role)
                    .isEqualTo(role.ordinal() >= least.ordinal());
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void every_command_on_a_plan_changes_it_and_so_takes_more_than_looking(Act act) {
        assertThat(Right.of(act).scope()).isEqualTo(Right.Scope.AGENCY);
        assertThat(Right.of(act).least()).isNotEqualTo(Role.VIEWER);
    }

    @Test
    void only_looking_from_outside_needs_nobody_known() {
        EnumSet<Right> open = EnumSet.allOf(Right.class);
        Visit nobody = new Visit(new NetAddress(0, 1), true, false, Optional.empty(), "r");
        open.removeIf(right -> right.scope() == Right.Scope.AGENCY
                ? nobody.may(right, UDON).isLeft()
                : nobody.may(right).isLeft());

        assertThat(open).containsExactly(Right.LOOK_FROM_OUTSIDE);
    }

    @Test
    void a_right_at_an_agency_is_never_decided_without_one() {
        Caller all = caller(Grants.everywhere(Role.ADMINISTRATOR));

        assertThatThrownBy(() -> all.may(Right.READ_PLAN)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> all.may(Right.READ_METRICS, UDON)).isInstanceOf(OutOfRangeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "viewer",
                "*",
                "*=",
                "*=king",
                "=viewer",
                "a b=viewer",
                "*=viewer,",
                "*=viewer,*=editor",
                "A=viewer,A=editor"
            })
    void what_grants_nothing_clear_is_refused(String text) {
        assertThat(Grants.parse(text).isLeft()).isTrue();
    }

    @Test
    void the_higher_of_two_roles_counts() {
        Grants grants = Grants.parse("*=editor, " + UDON + "=viewer").get();

        assertThat(grants.role(UDON)).contains(Role.EDITOR);
        assertThat(grants.highest()).contains(Role.EDITOR);
    }

    private static Caller caller(Grants grants) {
        return new Caller("ก", grants, Means.TOKEN, "0123456789ab", new NetAddress(0, 1));
    }
}
