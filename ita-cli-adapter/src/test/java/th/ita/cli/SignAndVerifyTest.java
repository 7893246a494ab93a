package th.ita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.ita.cli.terminal.ExitCode;
import th.ita.cli.terminal.Terminal;
import th.ita.domain.text.Language;
import th.ita.export.json.DocumentArea;
import th.ita.export.json.DocumentChange;
import th.ita.export.json.SignatureFlaw;
import th.ita.export.keys.KeyRefusal;
import th.ita.export.signing.SignatureRefusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignAndVerifyTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "udon-thani-fy2564.txt");
    private static final Pattern CODE = Pattern.compile("Short code: (\\S+)");

    @TempDir
    Path folder;

    private Path plan;
    private Path key;

    @BeforeEach
    void makeKeyAndPlan() throws IOException {
        key = folder.resolve("ita.key");
        plan = Files.writeString(
                folder.resolve("plan.json"),
                Run.ita("import", EXAMPLE, "--json").out());
        assertThat(Run.ita("sign", "--new-key", key).code()).isZero();
    }

    private Run sign() {
        return Run.ita("sign", plan, "--key", key);
    }

    private Run verify(Object... more) {
        Object[] arguments = new Object[4 + more.length];
        System.arraycopy(new Object[] {"verify", plan, "--key", key + ".pub"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.ita(arguments);
    }

    private void replace(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(by)));
    }

    private Path signature() {
        return folder.resolve("plan.json.sig");
    }

    @Test
    void what_was_signed_is_valid_and_its_code_stands_on_the_papers() throws IOException {
        Run signed = sign();
        Run verified = verify();
        Matcher code = CODE.matcher(signed.out());
        assertThat(code.find()).isTrue();
        Run.ita("report", plan, "--out", folder.resolve("out"), "--format", "html,md");

        assertThat(signed.code()).isZero();
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).contains("VALID", code.group(1));
        for (String paper : new String[] {"o42", "o43"}) {
            assertThat(folder.resolve("out/" + paper + ".html")).content().contains(code.group(1));
            assertThat(folder.resolve("out/" + paper + ".md")).content().contains(code.group(1));
        }
        assertThat(folder.resolve("out/o42.html"))
                .content()
                .contains("<meta name=\"ita-document-code\" content=\"" + code.group(1) + "\">");
    }

    @Test
    void signing_again_writes_the_same_bytes() throws IOException {
        sign();
        byte[] first = Files.readAllBytes(signature());
        Run again = sign();

        assertThat(signature()).hasBinaryContent(first);
        assertThat(again.err()).doesNotContain("kept");
    }

    @Test
    void the_layout_of_a_file_is_not_signed_nor_where_the_data_came_from() throws IOException {
        sign();
        Files.writeString(plan, Files.readString(plan).replace("\n", " \n\n"));

        assertThat(verify().code()).isZero();
        assertThat(Run.ita("verify", EXAMPLE, "--signature", signature(), "--key", key + ".pub")
                        .code())
                .isZero();
    }

    @Test
    void a_changed_figure_is_told_with_its_place() throws IOException {
        sign();
        replace(plan, "\"49.89\"", "\"94.89\"");
        Run verified = verify();
        Run thai = Run.inLanguage("th", "verify", plan, "--key", key + ".pub");

        assertThat(verified.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(verified.out())
                .contains("NOT VOUCHED FOR", "Figures of the result:", "published figures › 9: not what was signed")
                .contains("+ 94.89")
                .doesNotContain("Measures:", "Another key");
        assertThat(thai.out()).contains("ตัวเลขผลการประเมิน:", "ผลที่ประกาศ › 9: ไม่ตรงกับที่ลงลายมือชื่อไว้");
        assertThat(verify("--json").out())
                .contains("\"valid\": false", "\"CHANGED_DOCUMENT\"", "\"area\": \"FIGURES\"", "\"after\": \"94.89\"");
    }

    @Test
    void a_changed_measure_is_told_by_its_title() throws IOException {
        sign();
        replace(plan, "\"recommendation\": null", "\"recommendation\": \"ควรทำต่อ\"");
        Run verified = verify();

        assertThat(verified.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(verified.out())
                .contains("Measures:", "› recommendation: not signed", "+ ควรทำต่อ")
                .doesNotContain("Figures of the result:");
    }

    @Test
    void a_wrong_key_is_told_and_an_unnamed_one_vouches_for_nothing() {
        sign();
        Path other = folder.resolve("other.key");
        Run made = Run.ita("sign", "--new-key", other);
        Run wrong = Run.ita("verify", plan, "--key", other + ".pub");
        Run unnamed = Run.ita("verify", plan);
        Matcher code = Pattern.compile("Key: (\\S+)").matcher(unnamed.out());
        assertThat(code.find()).isTrue();

        assertThat(made.out()).contains("Keep " + other, "Publish the code");
        assertThat(wrong.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(wrong.out()).contains("Another key signed").doesNotContain("is not the one that was signed");
        assertThat(unnamed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(unnamed.out()).contains("was not checked");
        assertThat(Run.ita("verify", plan, "--key", code.group(1)).code()).isZero();
    }

    @Test
    void a_signature_file_that_was_changed_cut_or_never_was_one_is_told_apart() throws IOException {
        sign();
        String whole = Files.readString(signature());
        replace(
                signature(),
                "\"form\": 1,\n  \"digest\": \"",
                "\"form\": 1,\n  \"digest\": \"" + "0".repeat(64) + "\",\n  \"x\": \"");
        assertThat(verify().err()).contains("plan.json.sig:7", "“x” is not known here");

        Files.writeString(signature(), whole.replaceFirst("(\"agency/id\": \")[0-9a-f]{32}", "$1" + "0".repeat(32)));
        assertThat(verify().code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(verify().out()).contains("The signature file was changed");

        Files.writeString(signature(), whole.substring(0, whole.length() / 2));
        assertThat(verify().code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(verify().err()).contains("plan.json.sig:");

        Files.writeString(signature(), "{}");
        assertThat(verify().err()).contains("“kind” is missing");

        Files.delete(signature());
        assertThat(verify().code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(verify().err()).contains("no such file");
    }

    @Test
    void keys_are_kept_from_others_and_never_overwritten() throws IOException {
        String before = Files.readString(key);
        Run again = Run.ita("sign", "--new-key", key);
        assertThat(again.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(again.err()).contains("never overwritten");
        assertThat(key).hasContent(before);

        Run onto = Run.ita("sign", plan, "--key", key, "--out", key);
        assertThat(onto.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(key).hasContent(before);

        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        Run open = sign();
        assertThat(open.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(open.err()).contains("rw-r--r--", "chmod 600");
        assertThat(signature()).doesNotExist();
        assertThat(Run.ita("sign", "--new-key", folder.resolve("no/folder/key")).code())
                .isEqualTo(ExitCode.TROUBLE);
    }

    @Test
    void halves_of_a_key_in_the_wrong_place_are_told() {
        assertThat(Run.ita("sign", plan, "--key", key + ".pub").err()).contains("this is a public key");
        sign();
        assertThat(Run.ita("verify", plan, "--key", key).err()).contains("this is a private key");
        assertThat(Run.ita("verify", plan, "--key", "ABCD").err()).contains("--key", "not a short code");
        assertThat(Run.ita("verify", plan, "--key", folder.resolve("none.pub")).err())
                .contains("no such file");
    }

    @Test
    void what_is_missing_on_the_command_line_is_told() {
        assertThat(Run.ita("sign").err()).contains("--new-key KEY");
        assertThat(Run.ita("sign", plan).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Run.ita("sign", plan, "--new-key", folder.resolve("x")).err())
                .contains("by itself");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void what_no_signature_covers_is_told() throws IOException {
        Files.writeString(plan, Files.readString(plan).replaceFirst("\\{", "{\"frameworks\": [],"));
        sign();

        assertThat(verify().code()).isZero();
        assertThat(verify().err()).contains("no signature covers this part of the file: frameworks");
    }

    @Test
    void everything_it_can_say_has_words_in_both_languages() {
        for (Language language : Language.values()) {
            var keys = new Terminal(System.out, System.err, language).words().keys();
            for (SignatureFlaw flaw : SignatureFlaw.values()) {
                assertThat(keys).contains("verify.flaw." + flaw);
            }
            for (DocumentChange.Kind kind : DocumentChange.Kind.values()) {
                assertThat(keys).contains("verify.change." + kind);
            }
            for (DocumentArea area : DocumentArea.values()) {
                assertThat(keys).contains("verify.area." + area);
            }
            for (KeyRefusal code : KeyRefusal.values()) {
                assertThat(keys).contains("refusal." + code);
            }
            for (SignatureRefusal code : SignatureRefusal.values()) {
                assertThat(keys).contains("refusal." + code);
            }
        }
    }
}
