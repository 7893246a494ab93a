package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.port.StoreTrouble;
import th.ita.domain.text.Language;
import th.ita.rules.history.ChainDamage;
import th.ita.rules.history.CopyOutcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreCommandTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");
    private static final String KEY = "เทศบาลนครอุดรธานี/2564/measures-plan";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("ita.db");
    }

    private String store() {
        return "sqlite:" + file();
    }

    private Run add(Path document, String... more) {
        return Run.ita(Stream.concat(
                        Stream.of("store", "add", document, "--store", store(), "--author", "งานนโยบายและแผน"),
                        Stream.of(more))
                .toArray());
    }

    /** Keeps the example and a changed state of it. */
    private void keepTwo() throws IOException {
        assertThat(add(EXAMPLE, "--reason", "นำเข้า").code()).isZero();
        String json = Run.ita("store", "show", KEY, "--store", store()).out();
        Path changed = Files.writeString(folder.resolve("changed.json"), json.replace("49.89", "49.98"));
        assertThat(add(changed, "--reason", "แก้คะแนนที่พิมพ์ผิด").out()).contains("revision 2");
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void a_document_is_kept_once_and_given_back() throws IOException {
        Run kept = add(EXAMPLE);
        Run again = add(EXAMPLE);
        Run shown = Run.ita("store", "show", KEY, "--store", store(), "--out", folder.resolve("plan.json"));

        assertThat(kept.out()).contains(KEY + ": kept as revision 1");
        assertThat(again.out()).contains("nothing was added");
        assertThat(shown.code()).isZero();
        assertThat(folder.resolve("plan.json"))
                .hasContent(Run.ita("import", EXAMPLE, "--json").out());
    }

    @Test
    void the_history_says_who_when_and_why() throws IOException {
        keepTwo();
        Run history = Run.ita("store", "history", KEY, "--store", store());
        Run list = Run.inLanguage("th", "store", "list", "--store", store());
        Run json = Run.ita("store", "history", KEY, "--store", store(), "--json");

        assertThat(history.out()).contains("1  20", "งานนโยบายและแผน", "นำเข้า", "แก้คะแนนที่พิมพ์ผิด");
        assertThat(list.out())
                .contains(KEY + "  2  ", "จำนวนเอกสาร: 1")
                .containsPattern("[0-9]{2}/[0-9]{2}/25[0-9]{2} ");
        assertThat(json.out()).contains("\"number\": 2", "\"reason\": \"นำเข้า\"", "\"previous\"");
        assertThat(Run.ita("store", "list", "--store", store(), "--json").out()).contains("\"documents\"");
    }

    @Test
    void a_diff_names_what_changed_in_the_words_of_the_paper() throws IOException {
        keepTwo();
        Run diff = Run.inLanguage("th", "store", "diff", KEY, "--store", store());

        assertThat(diff.code()).isZero();
        assertThat(diff.out()).contains("ผลการประเมินที่นำมาวิเคราะห์ › ผลที่ประกาศ › 9: แก้ไข", "− 49.89", "+ 49.98");
        assertThat(Run.ita("store", "diff", KEY, "2", "1", "--store", store(), "--json")
                        .out())
                .contains("\"kind\": \"CHANGED\"", "\"before\": \"49.98\"");
        assertThat(Run.ita("store", "diff", KEY, "1", "9", "--store", store()).err())
                .contains("has no revision 9; its latest is 2");
        assertThat(Run.ita("store", "diff", KEY, "1", "1", "--store", store()).out())
                .contains("Changes: 0");
    }

    @Test
    void a_document_made_from_an_older_revision_is_not_kept() throws IOException {
        keepTwo();
        Run conflict = add(EXAMPLE, "--expect", "1");

        assertThat(conflict.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(conflict.err()).contains("nothing was kept", "revision 2");
    }

    @Test
    void tampering_is_found_and_told() throws Exception {
        keepTwo();
        Path noted = folder.resolve("heads.txt");
        Run sound = Run.ita("store", "verify", "--store", store(), "--note", noted);
        sql("DROP TRIGGER ita_revision_stays", "DROP TRIGGER ita_revision_is_fixed");
        sql("UPDATE ita_revision SET author = 'x' WHERE number = 1");
        Run altered = Run.ita("store", "verify", "--store", store());
        sql("DELETE FROM ita_revision WHERE number = 2", "UPDATE ita_revision SET author = 'งานนโยบายและแผน'");
        Run unnoticed = Run.ita("store", "verify", "--store", store());
        Run noticed = Run.ita("store", "verify", "--store", store(), "--against", noted, "--json");

        assertThat(sound.code()).isZero();
        assertThat(altered.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(altered.out()).contains(KEY + ": revision 1 was altered", "NOT SOUND");
        assertThat(unnoticed.code()).isZero();
        assertThat(noticed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(noticed.out()).contains("\"sound\": false", "\"damage\": \"CUT_OFF\"");
    }

    @Test
    void an_altered_revision_is_not_shown_as_a_true_one_nor_carried_on_in_silence() throws Exception {
        keepTwo();
        sql(
                "DROP TRIGGER ita_revision_is_fixed",
                "UPDATE ita_revision SET payload = CAST(REPLACE(CAST(payload AS TEXT), '49.98', '99.98') AS BLOB)"
                        + " WHERE number = 2");
        Path archive = folder.resolve("altered.zip");

        for (String command : new String[] {"show", "diff"}) {
            Run refused = Run.ita("store", command, KEY, "--store", store());
            assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains("is not as it was written");
        }
        assertThat(Run.ita("store", "show", KEY, "--revision", "1", "--store", store())
                        .code())
                .isZero();
        for (Run told : List.of(
                Run.ita("store", "history", KEY, "--store", store()),
                Run.ita("store", "history", KEY, "--store", store(), "--json"),
                Run.ita("store", "list", "--store", store()),
                Run.ita("store", "export", archive, "--store", store()))) {
            assertThat(told.code()).isEqualTo(ExitCode.FINDINGS);
            assertThat(told.err()).contains(KEY + ": revision 2 was altered");
        }
        assertThat(Run.ita("store", "import", archive, "--store", "sqlite:" + folder.resolve("b.db"))
                        .out())
                .contains("the source is damaged");
    }

    @Test
    void a_store_goes_through_an_archive_into_another_unchanged() throws IOException {
        keepTwo();
        Path archive = folder.resolve("all.zip");
        String other = "sqlite:" + folder.resolve("other/ita.db");
        Run exported = Run.ita("store", "export", archive, "--store", store());
        Run twice = Run.ita("store", "export", archive, "--store", store());
        Run preview = Run.ita("store", "import", archive, "--store", other, "--preview");
        assertThat(folder.resolve("other")).doesNotExist();
        Run imported = Run.ita("store", "import", archive, "--store", other);
        Run again = Run.ita("store", "copy", store(), other, "--json");

        assertThat(exported.out()).contains("2 revisions");
        assertThat(twice.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(preview.out()).contains("would be copied", "would be added: 2");
        assertThat(imported.out()).contains("copied and read back", "added: 2");
        assertThat(again.out()).contains("\"added\": 0", "ALREADY_THERE");
        assertThat(Run.ita("store", "history", KEY, "--store", other, "--json").out())
                .isEqualTo(Run.ita("store", "history", KEY, "--store", store(), "--json")
                        .out());
    }

    @Test
    void a_result_without_an_agency_is_not_kept() throws IOException {
        Path result = Files.writeString(folder.resolve("r.json"), "{\"fiscalYear\":2563,\"items\":[]}");

        assertThat(add(result).err()).contains("does not say whose it is");
        Files.writeString(
                result,
                "{\"agency\":{\"id\":\"a\",\"name\":{\"th\":\"เทศบาลตำบลก\"}},\"fiscalYear\":2563,\"items\":[]}");
        assertThat(add(result).out()).contains("a/2563/assessment: kept as revision 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history ../../etc/2564/assessment",
                "history x/2564/poem",
                "history x",
                "show x/2021/assessment",
                "list --store nowhere",
                "list --store oracle:x",
                "list --store postgresql://host",
                "import " + "README.md"
            })
    void bad_usage_is_refused_on_one_line(String command) {
        Run run = Run.ita(Stream.concat(Stream.of("store"), Stream.of(command.split(" ", -1)))
                .toArray());

        assertThat(run.code()).isIn(ExitCode.BAD_INPUT, ExitCode.TROUBLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ita: ").containsOnlyOnce("\n").doesNotContain("Exception", "{");
    }

    @Test
    void trouble_with_a_store_is_told_in_words() throws Exception {
        Run none = Run.inLanguage("th", "store", "list", "--store", store());
        assertThat(none.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(none.err()).contains("ยังไม่มีคลังข้อมูล");
        assertThat(file()).doesNotExist();
        add(EXAMPLE);
        sql("PRAGMA user_version = 9");
        Run newer = Run.ita("store", "list", "--store", store());
        assertThat(newer.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(newer.err()).contains("newer version");
    }

    @Test
    void every_outcome_has_its_words() {
        Set<String> keys =
                new Terminal(System.out, System.err, Language.TH).words().keys();

        assertThat(keys)
                .containsAll(Stream.of(StoreTrouble.values())
                        .map(trouble -> "store.trouble." + trouble)
                        .collect(Collectors.toSet()))
                .containsAll(Stream.of(ChainDamage.values())
                        .map(damage -> "store.found." + damage)
                        .collect(Collectors.toSet()))
                .containsAll(Stream.of(CopyOutcome.values())
                        .map(outcome -> "store.copy." + outcome)
                        .collect(Collectors.toSet()))
                .contains("refusal.NOT_AN_ARCHIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "add", "list", "history", "show", "diff", "verify", "copy", "export", "import"})
    void every_command_explains_itself_in_both_languages(String command) {
        Object[] english = Stream.of("store", command, "--help", "--lang", "en")
                .filter(word -> !word.isEmpty())
                .toArray();
        Object[] thai = Stream.of("store", command, "--help", "--lang", "th")
                .filter(word -> !word.isEmpty())
                .toArray();

        assertThat(Run.ita(thai).code()).isZero();
        assertThat(Run.ita(thai).out()).containsPattern("[ก-๙]{5}").doesNotContain("Usage:");
        assertThat(Run.ita(english).out()).contains("Usage:").doesNotContainPattern("[ก-๙]{5}");
    }
}
