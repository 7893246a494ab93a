package th.ita.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgencyTest {
    @Test
    void the_type_is_told_by_how_the_name_begins() {
        assertThat(AgencyType.beginning("เทศบาลนครอุดรธานี")).contains(AgencyType.CITY_MUNICIPALITY);
        assertThat(AgencyType.beginning("เทศบาลเมืองหนองสำโรง")).contains(AgencyType.TOWN_MUNICIPALITY);
        assertThat(AgencyType.beginning("กรมตัวอย่าง")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"เทศบาลนครอุดรธานี", "5410104", "udon-thani", "a.b_c-1"})
    void an_id_is_letters_digits_and_few_signs(String id) {
        assertThat(AgencyId.parse(id).get()).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "../etc", "a/b", "a'b", "-a", "a b", "a\u0000"})
    void an_id_that_could_be_a_path_or_a_command_is_refused(String id) {
        assertThat(AgencyId.parse(id).isLeft()).isTrue();
    }
}
