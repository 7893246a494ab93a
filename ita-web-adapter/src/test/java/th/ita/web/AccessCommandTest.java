package th.ita.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.text.Language;
import th.ita.web.access.AccessFile;
import th.ita.web.access.Grants;
import th.ita.web.access.Token;
import th.ita.web.access.audit.AuditEntry;
import th.ita.web.access.limit.HandClock;
import th.ita.web.http.WebWords;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessCommandTest {
    @TempDir
    Path home;

    private final HandClock clock = new HandClock();
    private String out = "";
    private String err = "";

    @Test
    void a_token_is_made_shown_once_listed_and_revoked() {
        assertThat(run("token", "create", "--name", "งานวิเคราะห์ฯ", "--role", "editor", "--agency", "A", "--agency=B"))
                .isZero();
        Token.Written written = Token.Written.parse(out).orElseThrow();
        assertThat(out).hasLineCount(1);
        assertThat(err).contains(written.id(), "until 2021-05-30T02:00:00Z", "keep it secret");
        Token token = file().now().get().find(written, clock.instant()).get();
        assertThat(token.grants()).isEqualTo(Grants.parse("A=editor,B=editor").get());

        assertThat(run("token", "list")).isZero();
        assertThat(out).isEqualTo(written.id() + "  usable  2021-05-30T02:00:00Z  A=editor,B=editor  งานวิเคราะห์ฯ\n");
        assertThat(run("token", "revoke", written.id())).isZero();
        assertThat(file().now().get().find(written, clock.instant()).isLeft()).isTrue();
        assertThat(run("token", "list", "--json")).isZero();
        assertThat(out)
                .contains("\"state\": \"REVOKED\"", "\"revoked\": \"2021-03-01T02:00:00Z\"")
                .doesNotContain(written.secret().value(), token.hash());
        assertThat(AccessCommand.trail(home.resolve(AccessCommand.USUAL_FILE)).latest(any -> true, 9))
                .extracting(AuditEntry::what, AuditEntry::who, AuditEntry::from, AuditEntry::means)
                .containsExactly(
                        tuple("REVOKE_TOKEN", "root", "0:0:0:0:0:0:0:1", "COMMAND"),
                        tuple("CREATE_TOKEN", "root", "0:0:0:0:0:0:0:1", "COMMAND"));
    }

    @Test
    void an_expired_token_is_listed_as_such() {
        run("token", "create", "--name", "x", "--role", "viewer", "--days", "1");
        clock.move(Duration.ofDays(1));
        run("token", "list");

        assertThat(out).contains("  expired  ", "  *=viewer  x");
    }

    @Test
    void accounts_are_added_listed_and_removed() {
        Path elsewhere = home.resolve("other").resolve("access");
        assertThat(run(
                        "account",
                        "add",
                        "user1",
                        "--name",
                        "ผู้อนุมัติ",
                        "--role",
                        "approver",
                        "--access=" + elsewhere))
                .isZero();
        assertThat(run("account", "list", "--access", elsewhere.toString())).isZero();
        assertThat(out).isEqualTo("user1  *=approver  ผู้อนุมัติ\n");
        assertThat(run("account", "add", "user1", "--name", "x", "--role", "viewer", "--access=" + elsewhere))
                .isEqualTo(2);
        assertThat(run("account", "remove", "user1", "--access=" + elsewhere)).isZero();
        assertThat(run("account", "list", "--json", "--access=" + elsewhere)).isZero();
        assertThat(out).isEqualTo("{\n  \"accounts\": []\n}\n");
        assertThat(home.resolve(AccessCommand.USUAL_FILE)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token",
                "token steal",
                "token create",
                "token create --name x",
                "token create --name x --role king",
                "token create --name x --role viewer --days 0",
                "token create --name x --role viewer --days 367",
                "token create --name x --role viewer --role editor",
                "token create --name x --role viewer --agency *",
                "token create --name x --role viewer more",
                "token create --name x --role",
                "token create --name x --role viewer --root",
                "token revoke",
                "token revoke 0123456789ab",
                "token revoke 0123456789ab 0123456789ac",
                "account add --name x --role viewer",
                "account remove x"
            })
    void what_cannot_be_done_is_told_and_changes_nothing(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).hasLineCount(1).doesNotContain("refusal.", "[");
        assertThat(home.resolve(AccessCommand.USUAL_FILE)).doesNotExist();
    }

    @Test
    void a_damaged_file_is_told_with_its_line() throws IOException {
        run("token", "create", "--name", "x", "--role", "viewer");
        Path file = home.resolve(AccessCommand.USUAL_FILE);
        Files.writeString(file, Files.readString(file).replace("viewer", "editor"));

        assertThat(run("token", "list")).isEqualTo(2);
        assertThat(err).startsWith("ita: " + file + ":2: ");
    }

    @Test
    void trouble_with_the_file_ends_with_three() throws IOException {
        Files.writeString(home.resolve("plain"), "");

        assertThat(run(
                        "token",
                        "create",
                        "--name",
                        "x",
                        "--role",
                        "viewer",
                        "--access",
                        home.resolve("plain/access") + ""))
                .isEqualTo(3);
        assertThat(err).contains("cannot be read or written");
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(WebWords.of(Language.TH).keys())
                .isEqualTo(WebWords.of(Language.EN).keys());
        for (String role : List.of("VIEWER", "EDITOR", "APPROVER", "ADMINISTRATOR", "NONE")) {
            assertThat(WebWords.of(Language.TH).keys()).contains("role." + role);
        }
        for (var code : th.ita.web.access.AccessRefusal.values()) {
            assertThat(WebWords.of(Language.TH).keys()).contains("refusal." + code.name());
        }
        for (var code : th.ita.web.access.network.NetworkRefusal.values()) {
            assertThat(WebWords.of(Language.TH).keys()).contains("refusal." + code.name());
        }
        for (var code : CommandRefusal.values()) {
            assertThat(WebWords.of(Language.TH).keys()).contains("refusal." + code.name());
        }
    }

    private AccessFile file() {
        return new AccessFile(home.resolve(AccessCommand.USUAL_FILE), clock);
    }

    private int run(String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = new AccessCommand(
                        new PrintStream(results, true, UTF_8),
                        new PrintStream(messages, true, UTF_8),
                        Language.EN,
                        clock,
                        home,
                        "root")
                .run(List.of(arguments));
        out = results.toString(UTF_8);
        err = messages.toString(UTF_8);
        return code;
    }
}
