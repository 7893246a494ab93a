package th.ita.export.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad files are refused by name or read with what was not understood, in a heap of 256 MB, and leave nothing behind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadFilesTest {
    private static final Map<String, String> EXPECTED = expected();

    @TempDir
    Path folder;

    private static Map<String, String> expected() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("zip-bomb.docx", "UNPACKS_TOO_LARGE");
        expected.put("many-parts.xlsx", "UNPACKS_TOO_LARGE");
        expected.put("xml-bomb.docx", "FOREIGN_XML");
        expected.put("external-entity.docx", "FOREIGN_XML");
        expected.put("hidden-doctype.docx", "DAMAGED_FILE");
        expected.put("macros.docm", "read 2, unread 0");
        expected.put("encrypted.docx", "ENCRYPTED_FILE");
        expected.put("old.doc", "OLD_OFFICE");
        expected.put("old.xls", "OLD_OFFICE");
        expected.put("renamed.docx", "OLD_OFFICE");
        expected.put("one-run.docx", "NO_TABLE");
        expected.put("one-row.docx", "UNKNOWN_HEADS");
        expected.put("one-cell.docx", "NO_TABLE");
        expected.put("much-text.docx", "UNPACKS_TOO_LARGE");
        expected.put("text.docx", "NOT_ITS_FORMAT");
        expected.put("empty.xlsx", "NOT_ITS_FORMAT");
        expected.put("cut.docx", "DAMAGED_FILE");
        expected.put("broken.docx", "DAMAGED_FILE");
        expected.put("workbook.docx", "NO_TABLE");
        expected.put("document.xlsx", "NO_TABLE");
        expected.put("pictures.docx", "NO_TABLE");
        expected.put("rows-10000.docx", "TOO_MANY_MEASURES");
        expected.put("rows-30000.docx", "TOO_MANY_ROWS");
        expected.put("rows-10000.xlsx", "TOO_MANY_MEASURES");
        expected.put("rows-10000.html", "TOO_MANY_MEASURES");
        expected.put("rows-10000.md", "TOO_MANY_MEASURES");
        expected.put("rows-10000.csv", "TOO_MANY_MEASURES");
        expected.put("rows-10000.txt", "TOO_MANY_MEASURES");
        expected.put("other-rows-10000.csv", "read 3, unread 10000");
        expected.put("deep.html", "NO_TABLE");
        expected.put("large.html", "TOO_LARGE");
        expected.put("mixed.csv", "UNKNOWN_ENCODING");
        expected.put("mixed.txt", "UNKNOWN_ENCODING");
        expected.put("wide-row.csv", "CSV_TOO_MANY_CELLS");
        expected.put("semicolons.csv", "NO_MEASURES");
        expected.put("tags.html", "TOO_MANY_TAGS");
        expected.put("paragraphs.html", "TOO_MANY_TAGS");
        expected.put("entities.html", "UNKNOWN_HEADS");
        expected.put("headings.md", "TOO_MANY_ROWS");
        expected.put("rows.md", "TOO_MANY_ROWS");
        expected.put("paragraph.md", "NO_TABLE");
        expected.put("lines.txt", "TOO_MANY_ROWS");
        expected.put("rows.txt", "TOO_MANY_ROWS");
        expected.put("large.txt", "TOO_LARGE");
        expected.put("open-quote.csv", "CSV_MALFORMED_QUOTES");
        return expected;
    }

    @Test
    void every_bad_file_comes_to_its_end_in_a_small_heap_and_nothing_is_written() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        for (Map.Entry<String, BadFiles.Maker> file : BadFiles.all().entrySet()) {
            Files.write(files.resolve(file.getKey()), file.getValue().make());
        }

        Map<String, String> outcomes = run(files, temporary);

        assertThat(outcomes).containsExactlyInAnyOrderEntriesOf(EXPECTED);
        assertThat(list(temporary)).isEmpty();
        assertThat(list(files)).hasSize(EXPECTED.size());
    }

    private Map<String, String> run(Path files, Path temporary) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        String classes = System.getProperty("java.class.path")
                + File.pathSeparator
                + System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + Path.of("target", "test-classes").toAbsolutePath();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        classes,
                        SmallHeap.class.getName(),
                        files.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(err)).isZero();
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            assertThat(line).contains("\t");
            String[] told = line.split("\t", 3);
            outcomes.put(told[0], told[1]);
        }
        return outcomes;
    }

    private static List<Path> list(Path of) throws IOException {
        try (Stream<Path> entries = Files.list(of)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("hsperfdata"))
                    .toList();
        }
    }
}
