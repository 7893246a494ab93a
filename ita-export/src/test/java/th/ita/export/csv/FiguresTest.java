package th.ita.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"49.89|49.89", "' ๔๙.๘๙ '|49.89", "1,234|1234", "๑,๒๓๔.๕๐|1234.50", "85 %|85", "100%|100", "-1|-1"
            })
    void figures_are_read_as_people_type_them(String text, String number) {
        assertThat(Figures.parse(text).get().toPlainString()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NaN",
                "Infinity",
                "1e2",
                "49,89",
                "1,23,456",
                "12.",
                ".5",
                "0x1F",
                "1 2",
                "--1",
                "5%%",
                "๑e๒"
            })
    void what_is_no_figure_is_refused(String text) {
        assertThat(Figures.parse(text).getLeft().code()).isEqualTo(CsvRefusal.CSV_NOT_A_FIGURE);
    }

    @Test
    void scores_lie_between_0_and_100_and_keep_their_decimals() {
        assertThat(Figures.score("50.00").get()).hasToString("50.00");
        assertThat(Figures.score("100.01").getLeft().code()).isEqualTo(CsvRefusal.CSV_OUT_OF_RANGE);
        assertThat(Figures.score("-0.01").getLeft().code()).isEqualTo(CsvRefusal.CSV_OUT_OF_RANGE);
        assertThat(Figures.score("1,000").getLeft().code()).isEqualTo(CsvRefusal.CSV_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "50%", "many", "1234567890", "999999999999"})
    void counts_are_whole_numbers_from_0_up(String text) {
        assertThat(Figures.count(text).getLeft().code()).isEqualTo(CsvRefusal.CSV_NOT_A_COUNT);
    }

    @Test
    void counts_are_read_with_their_thousands() {
        assertThat(Figures.count("๑,๒๓๔").get()).isEqualTo(1234);
        assertThat(Figures.count("7.0").get()).isEqualTo(7);
    }
}
