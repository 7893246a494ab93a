package th.ita.export.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.time.FiscalYear;
import th.ita.export.reading.ReadingHints;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.frameworks.Frameworks;
import th.ita.rules.scoring.ScoringRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InputReaderTest {
    private final InputReader reader = InputReader.of(Frameworks.builtIn());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"reported\": {\"11\": \"50\"}         | UNKNOWN_LEVEL | reported.11    | 3",
                "\"reported\": {\"grade\": \"ผ่านดี\"}   | UNKNOWN_GRADE | reported.grade | 3",
                "\"items\": [{\"code\":\"O44\",\"met\":true}] | UNKNOWN_ITEM  | items[O44]     | 3"
            })
    void what_a_result_says_of_no_level_item_or_grade_of_its_year_is_refused_on_its_line(
            String part, ScoringRefusal code, String path, int line) throws IOException {
        Refusal refusal = refusal("{\n\"fiscalYear\": 2563,\n" + part + "\n}");

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.where().path()).contains(path);
        assertThat(refusal.where().line()).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"reported\": {\"11\": \"50\"}         | UNKNOWN_LEVEL | previousResult.reported.11",
                "\"reported\": {\"grade\": \"ผ่านดี\"}   | UNKNOWN_GRADE | previousResult.reported.grade",
                "\"items\": [{\"code\":\"O44\",\"met\":true}] | UNKNOWN_ITEM  | previousResult.items[O44]"
            })
    void the_result_a_plan_answers_is_held_to_its_own_year(String part, ScoringRefusal code, String path)
            throws IOException {
        Refusal refusal = refusal(plan("{\"fiscalYear\": 2563,\n" + part + "}"));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.where().path()).contains(path);
        assertThat(refusal.where().line()).contains(5);
    }

    @Test
    void a_result_of_a_year_that_is_not_known_is_taken_as_it_stands() throws IOException {
        Path file = write(plan("{\"fiscalYear\": 2560, \"reported\": {\"11\": \"50\"}}"));

        assertThat(reader.read(file, ReadingHints.NONE).isRight()).isTrue();
    }

    @Test
    void a_hint_of_another_year_than_the_plan_states_is_refused() throws IOException {
        Path file = write(plan("null"));
        ReadingHints other = new ReadingHints(Optional.empty(), Optional.of(FiscalYear.of(2569)));
        ReadingHints same = new ReadingHints(Optional.empty(), Optional.of(FiscalYear.of(2564)));
        Refusal refusal = reader.read(file, other).getLeft();

        assertThat(refusal.code()).isEqualTo(ReadingRefusal.OTHER_YEAR);
        assertThat(refusal.where().line()).contains(2);
        assertThat(refusal.arguments()).containsExactly("2564", "2569");
        assertThat(reader.read(file, same).isRight()).isTrue();
    }

    @Test
    void a_folder_and_a_name_without_an_ending_are_told_as_what_they_are() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("d"));
        Path bare = Files.writeString(folder.resolve("report"), "x");

        assertThat(reader.read(inside, ReadingHints.NONE).getLeft().code()).isEqualTo(ReadingRefusal.UNREADABLE_FILE);
        assertThat(reader.read(folder.resolve("none"), ReadingHints.NONE)
                        .getLeft()
                        .arguments())
                .containsExactly("no such file");
        assertThat(reader.read(bare, ReadingHints.NONE).getLeft().code()).isEqualTo(ReadingRefusal.NO_ENDING);
    }

    private static String plan(String result) {
        return """
                {"agency": {"id": "udon", "name": {"th": "เทศบาล", "en": ""}},
                "fiscalYear": 2564,
                "measures": [],
                "previousResult": %s
                }
                """.formatted(result);
    }

    private Refusal refusal(String json) throws IOException {
        return reader.read(write(json), ReadingHints.NONE).getLeft();
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("in.json"), json);
    }
}
