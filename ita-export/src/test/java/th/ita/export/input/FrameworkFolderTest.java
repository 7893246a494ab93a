package th.ita.export.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.domain.framework.Origin;
import th.ita.domain.time.FiscalYear;
import th.ita.export.ExamplePlan;
import th.ita.export.json.FrameworkJson;
import th.ita.export.reading.ReadingRefusal;
import th.ita.rules.frameworks.FrameworkFiles;
import th.ita.rules.frameworks.FrameworkRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkFolderTest {
    private static final FiscalYear YEAR = FiscalYear.of(2572);

    @TempDir
    Path folder;

    private static String text() {
        return FrameworkJson.write(ExamplePlan.framework(FiscalYear.of(2564)))
                .replace("\"fiscalYear\": 2564", "\"fiscalYear\": 2572");
    }

    @Test
    void only_files_of_JSON_are_read_and_known_by_their_name_alone() throws IOException {
        Files.writeString(folder.resolve("own.json"), text());
        Files.writeString(folder.resolve("own.json~"), "{");
        Files.writeString(folder.resolve("README.md"), "{");
        FrameworkFiles files = FrameworkFolder.read(folder).get();

        assertThat(files.years()).containsExactly(YEAR);
        assertThat(files.framework(YEAR).get().origin()).isEqualTo(new Origin.UserFile("own.json"));
    }

    @Test
    void an_empty_folder_has_no_years() {
        assertThat(FrameworkFolder.read(folder).get().years()).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_in_the_order_of_the_names_with_the_folder() throws IOException {
        Files.writeString(folder.resolve("b.json"), "");
        Files.writeString(folder.resolve("a.json"), "{\n}}");
        Files.createSymbolicLink(folder.resolve("c.json"), folder.resolve("gone"));

        assertThat(FrameworkFolder.read(folder).getError())
                .extracting(refusal -> refusal.code().name() + " " + refusal.where())
                .contains("FRAMEWORK_EMPTY " + folder.resolve("b.json"), "UNREADABLE_FILE " + folder.resolve("c.json"))
                .first()
                .asString()
                .startsWith("FRAMEWORK_")
                .contains(folder.resolve("a.json") + ":2");
    }

    @Test
    void a_file_of_100_megabytes_is_refused_by_its_size() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }

        assertThat(FrameworkFolder.load(huge).getLeft().code()).isEqualTo(FrameworkRefusal.FRAMEWORK_TOO_LARGE);
        assertThat(FrameworkFolder.read(folder).getError())
                .extracting(refusal -> refusal.where().toString())
                .containsExactly(huge.toString());
    }

    @Test
    void a_folder_that_is_none_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(FrameworkFolder.read(file).getError()).hasSize(1);
        assertThat(FrameworkFolder.read(folder.resolve("none")).getError())
                .extracting(refusal -> refusal.code().name())
                .containsExactly(ReadingRefusal.UNREADABLE_FILE.name());
        assertThat(FrameworkFolder.load(folder).getLeft().arguments()).containsExactly("not a file");
    }
}
