package th.ita.rules.inference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlipTest {
    @ParameterizedTest
    @CsvSource({
        "49.89,49.98,true",
        "49.89,48.99,true",
        "49.89,94.89,true",
        "49.89,49.89,false",
        "49.89,49.99,false",
        "49.89,99.84,false",
        "6.25,62.5,false",
        "6.25,26.5,false",
        "6.25,6.2,false",
    })
    void neighbouring_digits_in_each_others_place_are_a_swap(String one, String other, boolean swap) {
        assertThat(Slip.DIGITS_SWAPPED.makes(one, other)).isEqualTo(swap);
        assertThat(Slip.DIGITS_SWAPPED.makes(other, one)).isEqualTo(swap);
    }

    @ParameterizedTest
    @CsvSource({
        "49.89,49.98,DIGITS_SWAPPED",
        "49.88,49.98,DIGIT_WRONG",
        "4.98,49.98,DIGIT_DROPPED",
        "49.8,49.98,DIGIT_DROPPED",
        "66.25,6.25,DIGIT_DOUBLED",
        "49.988,49.98,DIGIT_DOUBLED",
        "62.5,6.25,POINT_MOVED",
        "0.625,6.25,POINT_MOVED",
        "10.00,100.00,DIGIT_DROPPED",
    })
    void the_likeliest_slip_between_two_figures_is_told(String printed, String meant, Slip slip) {
        assertThat(Slip.between(printed, meant)).contains(slip);
    }

    @ParameterizedTest
    @CsvSource({"49.89,94.98", "12.34,43.21", "6.25,75.00", "81.25,6.25"})
    void figures_too_far_apart_are_no_slip(String printed, String meant) {
        assertThat(Slip.between(printed, meant)).isEmpty();
    }
}
