package th.ita.rules.inference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DigitSwapTest {
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
        assertThat(DigitSwap.between(one, other)).isEqualTo(swap);
        assertThat(DigitSwap.between(other, one)).isEqualTo(swap);
    }
}
