package th.ita.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceTest {
    @Test
    void a_place_prints_as_far_as_it_is_known() {
        assertThat(Place.unknown()).hasToString("");
        assertThat(Place.file("plan.json")).hasToString("plan.json");
        assertThat(Place.file("plan.json").at(41)).hasToString("plan.json:41");
        assertThat(Place.path("measures[3]")).hasToString("measures[3]");
        assertThat(Place.path("measures[3]").in("plan.json").at(41)).hasToString("plan.json:41 measures[3]");
        assertThat(Place.unknown().at(7)).hasToString("line 7");
    }

    @Test
    void places_are_values() {
        assertThat(Place.file("a").at(1))
                .isEqualTo(Place.unknown().at(1).in("a"))
                .hasSameHashCodeAs(Place.file("a").at(1));
        assertThat(Place.file("a").at(1)).isNotEqualTo(Place.file("a").at(2));
    }
}
