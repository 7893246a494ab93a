package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchTest {
    private static final String HEAD = "id,name,type,province,IIT,EIT,OIT\n";

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("agencies.csv"), text);
    }

    private Run batch(String text, Object... more) throws IOException {
        return Run.ita(Stream.concat(Stream.of("batch", file(text), "--year", "2564"), Stream.of(more))
                .toArray());
    }

    private String csv(Run run) throws IOException {
        assertThat(run.err()).contains("out.csv");
        return Files.readString(folder.resolve("out.csv"));
    }

    @Test
    void agencies_are_scored_graded_and_ranked() throws IOException {
        Run run = batch(
                HEAD
                        + "1,เทศบาลนครหนึ่ง,,จังหวัดอุดรธานี,91.27,80,49.89\n"
                        + "2,เทศบาลนครสอง,City Municipality,อุดรธานี,99.99,๙๙.๙๙,99.99\n"
                        + "3,สถาบันสาม,สถาบันอุดมศึกษา,ตาก,91.27,80,49.89\n"
                        + "4,ไม่มีคะแนน,,,,,\n",
                "--out",
                folder.resolve("out.csv"));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(csv(run).lines().skip(1))
                .extracting(line -> line.replaceAll(",,+", ",…,"))
                .containsExactly(
                        "1,เทศบาลนครหนึ่ง,City Municipality,อุดรธานี,71.34,C,unconfirmed,91.27,80.00,49.89,…,2,2,50.00,2,50.00,framework that comes with this program",
                        "2,เทศบาลนครสอง,City Municipality,อุดรธานี,99.99,AA,unconfirmed,99.99,99.99,99.99,…,1,1,100.00,1,100.00,framework that comes with this program",
                        "3,สถาบันสาม,สถาบันอุดมศึกษา,ตาก,71.34,C,unconfirmed,91.27,80.00,49.89,…,2,1,100.00,1,100.00,framework that comes with this program",
                        "4,ไม่มีคะแนน,…,framework that comes with this program");
        assertThat(run.out()).contains("All agencies", "80.89", "71.34", "City Municipality");
    }

    @Test
    void items_are_read_in_all_the_words_people_use() throws IOException {
        List<String> words = List.of("1", "๑", "100", "true", "ผ่าน", "met", "0", "๐", "FALSE", "ไม่ผ่าน", "not met");
        String head =
                "name," + IntStream.rangeClosed(1, 43).mapToObj(i -> "O" + i).collect(Collectors.joining(","));
        String row = "ก,"
                + IntStream.range(0, 43)
                        .mapToObj(i -> words.get(i % words.size()))
                        .collect(Collectors.joining(","));
        Run run = batch(head + "\n" + row + "\n", "--json");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        String json = Files.readString(write(
                "one.json",
                IntStream.range(0, 43)
                        .mapToObj(i -> "{\"code\":\"O" + (i + 1) + "\",\"met\":" + (i % 11 < 6) + "}")
                        .collect(Collectors.joining(",", "{\"fiscalYear\":2564,\"items\":[", "]}"))));
        assertThat(json).isNotEmpty();
        String oit =
                figure(Run.ita("score", folder.resolve("one.json"), "--json").out(), "\"code\": \"OIT\"");
        assertThat(figure(run.out(), "\"code\": \"OIT\"")).isEqualTo(oit).matches("\\d+\\.\\d\\d");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String figure(String json, String after) {
        String rest = json.substring(json.indexOf(after));
        String score = rest.substring(rest.indexOf("\"score\": ") + 9);
        return score.substring(1, score.indexOf('"', 1));
    }

    @Test
    void bad_lines_are_told_with_line_column_and_reason_and_the_others_go_on() throws IOException {
        Run run = batch("""
                id,name,ปีงบประมาณ,O1,IIT,EIT,OIT
                1,ก,2563,1,90,90,90
                2,ข,2564,perhaps,90,90,90
                3,ค,2564,1,NaN,90,90
                4,ง,2564,1,100.01,90,90
                5,จ,2564,1,-1,90,90
                6,ฉ,2564,1,"1,090",90,90
                7,"ช
                สองบรรทัด",2564,1,90,90,90
                7,ซ,2564,1,90,90,90
                8,ฌ,2564,1,90.12345,90,90
                9,,2564,1,90,90,90
                10,ญ
                """, "--out", folder.resolve("out.csv"));

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err())
                .contains("not scored: 10")
                .contains("agencies.csv:2 ปีงบประมาณ: this line is of FY2563")
                .contains("agencies.csv:3 O1: “perhaps”")
                .contains("agencies.csv:4 IIT: “NaN”")
                .contains("agencies.csv:5 IIT: “100.01”")
                .contains("agencies.csv:6 IIT: “-1”")
                .contains("agencies.csv:7 IIT: “1,090”")
                .contains("agencies.csv:10: 7 stands on line 8 already")
                .contains("agencies.csv:11 IIT: “90.12345” has too many decimals")
                .contains("agencies.csv:12 name: the agency has no name")
                .contains("agencies.csv:13: this row has 2 cells");
        assertThat(csv(run)).contains("7,\"ช\nสองบรรทัด\"").doesNotContain("ก,", "ซ");
    }

    @Test
    void strict_stops_at_the_first_bad_line_and_writes_nothing() throws IOException {
        Run run = batch(
                HEAD + "1,ก,,,90,90,90\n2,ข,,,x,90,90\n", "--strict", "--json", "--out", folder.resolve("out.csv"));

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ita: ").contains("agencies.csv:3 IIT");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void unknown_columns_and_contradicted_figures_are_findings() throws IOException {
        Run run = batch("name,IIT,EIT,OIT,total,grade,remark\nก,91.27,80,49.89,99,A,x\n", "--json");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("Column 7 “remark” is not known", "line 2: The published score of total is 99");
        assertThat(run.out()).contains("\"contradictions\": 2", "\"score\": \"71.34\"", "\"S-2\"");
    }

    @Test
    void cells_that_a_spreadsheet_would_carry_out_are_disarmed() throws IOException {
        Run run = batch(
                HEAD + "1,=HYPERLINK(1),+1+1,@x,90,90,90\n2,-2+3,ก,ข,90,90,90\n", "--out", folder.resolve("out.csv"));

        assertThat(csv(run)).contains("1,'=HYPERLINK(1),'+1+1,'@x,", "2,'-2+3,");
    }

    @Test
    void a_workbook_has_agencies_and_summaries() throws IOException {
        Path out = folder.resolve("out.xlsx");
        Run run = batch(HEAD + "1,=1+1,,ตาก,91.27,80,49.89\n", "--out", out);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        try (FileSystem zip = FileSystems.newFileSystem(out)) {
            assertThat(Files.readString(zip.getPath("xl/worksheets/sheet1.xml")))
                    .contains("<v>71.34</v>", "s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t>");
            assertThat(Files.readString(zip.getPath("xl/worksheets/sheet2.xml")))
                    .contains("All agencies", "ตาก");
        }
    }

    @Test
    void a_grade_says_how_sure_it_is_and_levels_go_by_their_names() throws IOException {
        Path out = folder.resolve("out.csv");
        Run unsure = batch(HEAD + "1,ก,,ตาก,90,90,90\n", "--json");
        assertThat(unsure.out()).contains("\"code\": \"A\",\n        \"confidence\": \"UNCONFIRMED\"");
        assertThat(batch(HEAD + "1,ก,,ตาก,90,90,90\n").out()).contains("AA*", "A*", "* rests on facts");

        Path table = file(HEAD + "1,ก,,ตาก,90,90,90\n2,ข,,ตาก,99,99,99\n");
        Run levels = Run.inLanguage("th", "batch", table, "--year", "2568", "--out", out);
        assertThat(levels.out()).contains("ผ่านดีเยี่ยม", "ต้องปรับปรุงโดยด่วน").doesNotContain("PASS_GOOD");
        assertThat(Files.readString(out)).contains(",90.00,ผ่านดี,", ",99.00,ผ่านดีเยี่ยม,");
        assertThat(Run.ita("batch", out, "--year", "2568", "--json").out())
                .contains("\"code\": \"PASS_GOOD\"", "\"contradictions\": 0", "\"count\": 2");
    }

    @Test
    void abbreviated_types_are_the_types_they_stand_for() throws IOException {
        Run run = batch(
                HEAD
                        + "1,ก,อบต.,ตาก,90,90,90\n2,ข,องค์การบริหารส่วนตำบล,ตาก,80,80,80\n"
                        + "3,อบต.ค,,ตาก,70,70,70\n4,ง,อบต,ตาก,60,60,60\n5,ทต.จ,,ตาก,60,60,60\n",
                "--json");

        assertThat(run.code()).isZero();
        assertThat(run.out().split("\"type\": \"SUBDISTRICT_ADMINISTRATIVE_ORGANISATION\"", -1))
                .hasSize(5);
        assertThat(run.out()).contains("\"type\": \"SUBDISTRICT_MUNICIPALITY\"", "\"rankInType\": 4");
    }

    @Test
    void agencies_of_one_name_in_two_provinces_are_two() throws IOException {
        Run run = batch("name,province,total\nก,ตาก,90\nก,เลย,80\nก,จังหวัดตาก,70\n", "--json");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("\"count\": 2", "BATCH_DUPLICATE_AGENCY");
    }

    @Test
    void what_cannot_be_read_at_all_is_refused() throws IOException {
        assertThat(batch("x,y\n1,2\n").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(batch(HEAD).err()).contains("no line beneath");
        assertThat(batch("id,IIT\n1,90\n").err()).contains("name");
        assertThat(Run.ita("batch", folder.resolve("none.csv"), "--year", "2564")
                        .err())
                .contains("none.csv", "no such file");
        assertThat(Run.ita("batch", file(HEAD), "--year", "2569").err()).contains("weights");
        assertThat(Run.ita("batch", file(HEAD), "--year", "x").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Run.ita("batch", file(HEAD)).err()).contains("--year");
        assertThat(batch(HEAD, "--out", folder.resolve("out.pdf")).err()).contains(".csv, .json, .xlsx");
        assertThat(batch(HEAD, "--out", Files.createDirectory(folder.resolve("d.csv")))
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void heads_and_words_are_thai_for_thai_readers_and_can_be_read_back() throws IOException {
        Path out = folder.resolve("out.csv");
        Run run = Run.inLanguage(
                "th",
                "batch",
                file(HEAD + "1,ก,เทศบาลนคร,ตาก,90,90,90\n"),
                "--year",
                "2564",
                "--out",
                out,
                "--summary");

        assertThat(run.out()).contains("ทุกหน่วยงาน", "แยกตามจังหวัด", "ตาก");
        assertThat(Files.readString(out))
                .startsWith("\uFEFFรหัสหน่วยงาน,หน่วยงาน,ประเภท,จังหวัด,คะแนนรวม,ระดับ,ความแน่ชัดของระดับ,IIT");
        assertThat(Run.ita("batch", out, "--year", "2564", "--json").out()).contains("\"score\": \"90.00\"");
    }
}
