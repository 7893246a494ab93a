package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;

/** Carrying the measures of the real report into a later year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworksCarryTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");

    @TempDir
    Path folder;

    @Test
    void the_preview_tells_every_targets_way_and_writes_nothing() {
        Run thai = Run.inLanguage("th", "frameworks", "carry", EXAMPLE, "--to", "2568");

        assertThat(thai.code()).isZero();
        assertThat(thai.out())
                .containsPattern("23 +O42 +เปลี่ยนเลขข้อ +O27 +เทียบจากชื่อข้อ +มาตรการส่งเสริมคุณธรรม")
                .containsPattern("4 +O11 +รวมเข้ากับ +O6 ")
                .contains("ไม่มีข้อที่ตรงกันในปีงบประมาณ พ.ศ. 2568: 8")
                .containsPattern("2 +O6 +ยกเลิก ")
                .contains("ยังไม่ได้เขียนแฟ้มใด");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_draft_is_written_when_asked_and_can_be_checked() throws IOException {
        Path draft = folder.resolve("draft.json");
        Run run = Run.ita("frameworks", "carry", EXAMPLE, "--to", "2568", "--out", draft);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Without a counterpart in FY2568: 8").doesNotContain("Nothing was written");
        assertThat(run.err()).contains("wrote", "draft.json");
        assertThat(Files.readString(draft))
                .contains("\"fiscalYear\": 2568", "\"O27\"", "\"previousResult\": null")
                .doesNotContain("\"O42\"");
        assertThat(Run.ita("check", draft, "--item", "O27").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void the_preview_as_JSON_names_what_has_no_counterpart() {
        String json = Run.ita("frameworks", "carry", EXAMPLE, "--to", "2568", "--json")
                .out();

        assertThat(json)
                .startsWith("{\n  \"from\": 2564,\n  \"to\": 2568,")
                .contains("\"measure\": 23,\n      \"target\": \"O42\"");
        assertThat(json.substring(json.indexOf("\"withoutCounterpart\"")))
                .contains("\"target\": \"O40\"", "\"relation\": \"RETIRED\"")
                .doesNotContain("\"target\": \"O42\"");
    }

    @Test
    void what_cannot_be_carried_is_refused() throws IOException {
        Path result = Files.writeString(folder.resolve("result.json"), "{\"fiscalYear\": 2564, \"items\": []}");

        assertThat(Run.ita("frameworks", "carry", EXAMPLE, "--to", "2571"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT))
                .satisfies(run -> assertThat(run.err()).contains("--to", "2571"));
        assertThat(Run.ita("frameworks", "carry", result, "--to", "2568").err()).contains("result.json");
        assertThat(Run.ita("frameworks", "carry", EXAMPLE, "--to", "2568", "--out", folder)
                        .err())
                .contains("--out", "is a folder");
        assertThat(Run.ita("frameworks", "carry", EXAMPLE).err()).contains("--to YEAR");
    }
}
