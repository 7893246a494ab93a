package th.ita.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.export.wording.ExportMessages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvFileTest {
    private static final CsvColumns<String> COLUMNS = CsvColumns.of(List.of(
            CsvColumn.of("agency", "agency", "หน่วยงาน", "ชื่อหน่วยงาน"),
            CsvColumn.of("9", "9", "ตัวชี้วัดที่ 9"),
            CsvColumn.of("total", "total", "คะแนนรวม")));

    @TempDir
    private Path folder;

    private static Either<Refusal, CsvFile<String>> open(String text) {
        return CsvFile.open("t.csv", text.getBytes(StandardCharsets.UTF_8), COLUMNS);
    }

    private static List<Either<Refusal, CsvRow<String>>> rows(CsvFile<String> file) {
        List<Either<Refusal, CsvRow<String>>> rows = new ArrayList<>();
        for (Optional<Either<Refusal, CsvRow<String>>> row = file.next(); row.isPresent(); row = file.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private static List<Either<Refusal, CsvRow<String>>> rows(String text) {
        return rows(open(text).get());
    }

    private static void refused(Either<Refusal, ?> result, CsvRefusal code, String where) {
        assertThat(result.getLeft().code()).isEqualTo(code);
        assertThat(result.getLeft().where()).hasToString(where);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_out(String separator) {
        CsvRow<String> row = rows("total,agency,9\n81.45,ก,72.89\n".replace(",", separator))
                .get(0)
                .get();

        assertThat(row.text("agency")).isEqualTo("ก");
        assertThat(row.text("total")).isEqualTo("81.45");
    }

    @Test
    void commas_inside_quoted_heads_do_not_mislead() {
        assertThat(rows("\"remarks, notes, and more, much more\";agency;9\nx;ก;1\n")
                        .get(0)
                        .get()
                        .text("agency"))
                .isEqualTo("ก");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874", "TIS-620", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void every_encoding_of_an_office_is_read(String charset) {
        String text = "หน่วยงาน,คะแนนรวม\r\nเทศบาลนครอุดรธานี,๘๑.๔๕\r\n";
        String marked = charset.startsWith("UTF-16") && charset.length() > 6 ? "\uFEFF" + text : text;
        CsvFile<String> file = CsvFile.open("t.csv", marked.getBytes(Charset.forName(charset)), COLUMNS)
                .get();

        assertThat(rows(file).get(0).get().text("agency")).isEqualTo("เทศบาลนครอุดรธานี");
    }

    @Test
    void a_mark_before_utf_8_is_no_part_of_the_first_head() {
        assertThat(rows("\uFEFFagency,9\nก,1\n").get(0).get().text("agency")).isEqualTo("ก");
    }

    @Test
    void thai_in_a_code_page_far_down_is_still_read() {
        String text = "agency,9\n" + "A,1\n".repeat(60_000) + "เทศบาล,2\n";
        CsvFile<String> file = CsvFile.open("t.csv", text.getBytes(Charset.forName("TIS-620")), COLUMNS)
                .get();

        assertThat(rows(file).get(60_000).get().text("agency")).isEqualTo("เทศบาล");
    }

    @Test
    void heads_are_told_whatever_their_digits_spaces_and_capitals() {
        CsvFile<String> file =
                open(" AGENCY , ตัวชี้วัดที่๙ ,คะแนน รวม\nก,1,2\n").get();

        assertThat(file.columns()).containsExactly("agency", "9", "total");
        assertThat(file.head("9")).contains("ตัวชี้วัดที่๙");
    }

    @Test
    void columns_that_are_not_known_are_findings_with_the_nearest_head() {
        CsvFile<String> file = open("agncy,9,remarks,,total\nก,1,x,y,2\n").get();

        assertThat(file.findings().stream().map(ExportMessages.of(Language.EN)::finding))
                .containsExactly(
                        "Column 1 “agncy” is not known and was not read; did you mean “agency”?",
                        "Column 3 “remarks” is not known and was not read",
                        "Column 4 “–” is not known and was not read");
    }

    @Test
    void quoted_cells_hold_separators_quotes_and_line_breaks_and_rows_keep_their_lines() {
        List<Either<Refusal, CsvRow<String>>> rows = rows("agency,9\r\n\"ก, \"\"ข\"\"\r\nค\",1\r\n\r\nง,2\r\n");

        assertThat(rows.get(0).get().text("agency")).isEqualTo("ก, \"ข\"\r\nค");
        assertThat(rows.get(0).get().line()).isEqualTo(2);
        assertThat(rows.get(1).get().line()).isEqualTo(5);
        assertThat(rows.get(1).get().cell("9").orElseThrow().place()).hasToString("t.csv:5 9");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_refused_and_the_next_one_read() {
        List<Either<Refusal, CsvRow<String>>> rows = rows("agency,9\nก\nข,1,2\nค,3,,\n,,\nง,4\n");

        refused(rows.get(0), CsvRefusal.CSV_CELL_COUNT, "t.csv:2");
        assertThat(rows.get(0).getLeft().arguments()).containsExactly("1", "2");
        refused(rows.get(1), CsvRefusal.CSV_CELL_COUNT, "t.csv:3");
        assertThat(rows.subList(2, 4).stream().map(row -> row.get().text("agency")))
                .containsExactly("ค", "ง");
        assertThat(rows).hasSize(4);
    }

    @Test
    void a_cell_that_is_too_long_is_refused_and_the_next_row_read() {
        List<Either<Refusal, CsvRow<String>>> rows =
                rows("agency,9\nก," + "1".repeat(CsvFile.LONGEST_CELL + 1) + "\nข,2\n");

        refused(rows.get(0), CsvRefusal.CSV_CELL_TOO_LONG, "t.csv:2 9");
        assertThat(rows.get(1).get().text("9")).isEqualTo("2");
    }

    @Test
    void malformed_quotes_end_the_reading_at_their_line() {
        List<Either<Refusal, CsvRow<String>>> open = rows("agency,9\nก,1\n\"ข,2\nค,3\n");
        refused(open.get(1), CsvRefusal.CSV_MALFORMED_QUOTES, "t.csv:3");
        assertThat(open).hasSize(2);

        List<Either<Refusal, CsvRow<String>>> followed = rows("agency,9\n\"ข\"x,2\nค,3\n");
        refused(followed.get(0), CsvRefusal.CSV_MALFORMED_QUOTES, "t.csv:2");
        assertThat(followed).hasSize(1);

        List<Either<Refusal, CsvRow<String>>> endless = rows("agency,9\n\"ข,2\n" + "ค,3\n".repeat(600_000));
        refused(endless.get(0), CsvRefusal.CSV_MALFORMED_QUOTES, "t.csv:2");
    }

    @Test
    void a_row_of_far_too_many_cells_ends_the_reading() {
        refused(
                rows("agency,9\n" + ",".repeat(CsvFile.MOST_CELLS) + "\n").get(0),
                CsvRefusal.CSV_TOO_MANY_CELLS,
                "t.csv:2");
    }

    @Test
    void what_is_no_table_is_refused() {
        refused(open(" \n\n"), CsvRefusal.CSV_EMPTY, "t.csv");
        refused(open(",,\n,,\n"), CsvRefusal.CSV_EMPTY, "t.csv");
        refused(open("\nก,ข\n1,2\n"), CsvRefusal.CSV_NO_HEAD, "t.csv:2");
        refused(open("agency,9\nก,\u0003\n"), CsvRefusal.CSV_BINARY, "t.csv:2");
        refused(open("agency,9,หน่วยงาน\n"), CsvRefusal.CSV_DUPLICATE_HEAD, "t.csv:1");
        refused(open("x,9,X\n"), CsvRefusal.CSV_DUPLICATE_HEAD, "t.csv:1");
        refused(
                CsvFile.open("t.csv", "agency\nrésumé\n".getBytes(StandardCharsets.ISO_8859_1), COLUMNS),
                CsvRefusal.CSV_UNKNOWN_ENCODING,
                "t.csv:2");
        refused(CsvFile.open(folder.resolve("none.csv"), COLUMNS), CsvRefusal.CSV_UNREADABLE, folder + "/none.csv");
        refused(CsvFile.open(folder, COLUMNS), CsvRefusal.CSV_UNREADABLE, folder.toString());
    }

    @Test
    void a_column_that_must_be_there_is_asked_for() {
        CsvColumns<String> strict = CsvColumns.of(
                List.of(CsvColumn.of("agency", "agency", "หน่วยงาน").mandatory(), CsvColumn.of("9", "9")));

        refused(
                CsvFile.open("t.csv", new ByteArrayInputStream("9,x\n1,2\n".getBytes(StandardCharsets.UTF_8)), strict),
                CsvRefusal.CSV_MISSING_COLUMN,
                "t.csv:1");
    }

    @Test
    void every_refusal_has_its_words_in_both_languages() {
        for (Language language : Language.values()) {
            for (CsvRefusal code : CsvRefusal.values()) {
                assertThat(ExportMessages.of(language).keys()).contains("refusal." + code.name());
            }
            assertThat(ExportMessages.of(language).keys()).contains("finding.CSV-1", "finding.CSV-2");
        }
    }

    @Test
    void a_table_larger_than_memory_would_hold_is_read_row_by_row() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write("agency,9\n".getBytes(StandardCharsets.UTF_8));
            byte[] block = ("x".repeat(30_000) + ",1\n").repeat(33).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 64; i++) {
                large.write(block);
            }
        }
        long rows = 0;
        try (CsvFile<String> table = CsvFile.open(file, COLUMNS).get()) {
            while (table.next().isPresent()) {
                rows++;
            }
        }
        assertThat(rows).isEqualTo(64 * 33);
        assertThat(Files.deleteIfExists(file)).isTrue();
    }

    @Test
    void what_is_written_is_read_back_and_formulas_are_disarmed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOutput out = CsvOutput.to(bytes, CsvOutput.Formulas.DISARMED).marked()) {
            out.row(List.of("agency", "9", "total"));
            out.row(List.of("=HYPERLINK(\"x\")", "-1.5", "ก,\n\"ข\""));
        }
        CsvRow<String> row = rows(CsvFile.open("t.csv", bytes.toByteArray(), COLUMNS)
                        .get())
                .get(0)
                .get();

        assertThat(row.text("agency")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(row.text("9")).isEqualTo("-1.5");
        assertThat(row.text("total")).isEqualTo("ก,\n\"ข\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1+1", "-2+3", "@SUM(1)", "＝1+1", "\t=1", "\r=1", " =1+1", "\u00A0@x", "\u200B-1+1"})
    void a_formula_is_disarmed_whatever_stands_before_it(String cell) throws IOException {
        assertThat(written(cell)).contains("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "(Q@A)", "-1.5", "\u0E01 - \u0E02", "1-8", "", " "})
    void what_is_no_formula_stands_as_it_is(String cell) throws IOException {
        assertThat(written(cell)).doesNotContain("'");
    }

    private static String written(String cell) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOutput out = CsvOutput.to(bytes, CsvOutput.Formulas.DISARMED)) {
            out.row(List.of(cell));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
