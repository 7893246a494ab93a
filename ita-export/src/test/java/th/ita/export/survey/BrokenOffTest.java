package th.ita.export.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.export.resume.Keeping;

/** Counting that is broken off again and again comes to the same as counting at one go. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenOffTest {
    private static final int ROWS = 45_000;

    @TempDir
    Path folder = Path.of("");

    /** Ends the reading each time it has kept something. */
    private static final class Breaking implements Keeping {
        private Optional<byte[]> kept = Optional.empty();

        @Override
        public Optional<byte[]> kept() {
            return kept;
        }

        @Override
        public boolean isDue() {
            return true;
        }

        @Override
        public void keep(Supplier<byte[]> state) {
            kept = Optional.of(state.get());
            throw new IllegalStateException("broken off");
        }
    }

    private int breaksUntilSame(String text, Charset encoding) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(encoding));
        SurveyReader reader = SurveyReader.of(SurveyFiles.framework(2564)).get();
        SurveyCount whole = reader.read(file, rows -> {}).get();
        Breaking breaking = new Breaking();
        int breaks = 0;
        for (byte[] before = {}; ; before = breaking.kept.orElseThrow()) {
            try {
                reader.read(file, rows -> {}, breaking);
            } catch (IllegalStateException broken) {
                breaks++;
            }
            if (java.util.Arrays.equals(before, breaking.kept.orElseThrow())) {
                break;
            }
        }
        Keeping last = new Keeping() {
            @Override
            public Optional<byte[]> kept() {
                return breaking.kept;
            }

            @Override
            public boolean isDue() {
                return false;
            }

            @Override
            public void keep(Supplier<byte[]> state) {
                assertThat(state.get()).isEqualTo(breaking.kept.orElseThrow());
            }
        };
        SurveyCount count = reader.read(file, rows -> {}, last).get();

        assertThat(count.tallies()).isEqualTo(whole.tallies());
        assertThat(count.problems()).hasToString(whole.problems().toString());
        assertThat(count.moreProblems()).isEqualTo(whole.moreProblems());
        assertThat(count.ignored()).isEqualTo(whole.ignored());
        return breaks;
    }

    private static String rows(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(row -> "เทศบาล " + row % 7 + "," + (row % 1000 == 999 ? "x" : row % 4 + 1) + ","
                        + (row % 11 == 0 ? "" : "มาก") + (row % 9999 == 5 ? ",9,9" : "") + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void in_plain_rows() throws IOException {
        assertThat(breaksUntilSame("หน่วยงาน,i1.1,i2\n" + rows(0, ROWS), StandardCharsets.UTF_8))
                .isGreaterThan(4);
    }

    @Test
    void in_a_Thai_code_page_with_line_breaks_of_two_bytes() throws IOException {
        String text = ("หน่วยงาน,i1.1,i2\n" + rows(0, ROWS)).replace("\n", "\r\n");

        assertThat(breaksUntilSame(text, Charset.forName("x-windows-874"))).isGreaterThan(4);
    }

    @Test
    void where_rows_cease_to_be_plain_midway() throws IOException {
        String text = "หน่วยงาน,i1.1,i2\n" + rows(0, 15_000) + "\"เทศบาล\n\"\"๑\"\"\",1,2\n" + rows(15_000, ROWS);

        assertThat(breaksUntilSame(text, StandardCharsets.UTF_8)).isGreaterThan(4);
    }

    @Test
    void where_no_row_is_read_as_bytes() throws IOException {
        assertThat(breaksUntilSame("หน่วยงาน,i1.1,i2\n" + rows(0, ROWS), StandardCharsets.UTF_16))
                .isGreaterThan(4);
    }
}
