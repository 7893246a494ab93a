package th.ita.export.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static th.ita.export.ExamplePlan.right;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.refusal.Refusal;
import th.ita.export.reading.ReadingRefusal;
import th.ita.export.signing.SigningKey;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyFilesTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("ita.key");
    }

    private static void permit(Path file, String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void a_key_is_made_for_its_owner_alone_and_read_back() throws IOException {
        SigningKey made = right(KeyFiles.create(file()));

        assertThat(permissions(file())).isEqualTo("rw-------");
        assertThat(right(KeyFiles.signing(file())).verifying()).isEqualTo(made.verifying());
        assertThat(right(KeyFiles.verifying(KeyFiles.publicFile(file())))).isEqualTo(made.verifying());
        assertThat(KeyFiles.publicFile(file())).content().doesNotContain("PRIVATE");
        assertThat(right(KeyFiles.create(folder.resolve("other"))).verifying()).isNotEqualTo(made.verifying());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw-rw-", "rw--w----"})
    void a_private_key_that_is_open_to_others_is_not_used(String permissions) throws IOException {
        right(KeyFiles.create(file()));
        permit(file(), permissions);

        Refusal refusal = KeyFiles.signing(file()).getLeft();

        assertThat(refusal.code()).isEqualTo(KeyRefusal.KEY_OPEN_TO_OTHERS);
        assertThat(refusal.arguments()).containsExactly(permissions);
    }

    @Test
    void a_key_that_only_its_owner_can_read_is_used_even_if_it_cannot_be_written() throws IOException {
        right(KeyFiles.create(file()));
        permit(file(), "r--------");

        assertThat(KeyFiles.signing(file()).isRight()).isTrue();
    }

    @Test
    void no_file_is_ever_overwritten() throws IOException {
        Files.writeString(KeyFiles.publicFile(file()), "mine");
        assertThat(KeyFiles.create(file()).getLeft().code()).isEqualTo(KeyRefusal.KEY_FILE_EXISTS);
        assertThat(file()).doesNotExist();
        assertThat(KeyFiles.publicFile(file())).hasContent("mine");

        Files.delete(KeyFiles.publicFile(file()));
        Files.createSymbolicLink(file(), folder.resolve("nowhere"));
        assertThat(KeyFiles.create(file()).getLeft().code()).isEqualTo(KeyRefusal.KEY_FILE_EXISTS);
        assertThat(folder.resolve("nowhere")).doesNotExist();
        assertThat(KeyFiles.publicFile(file())).doesNotExist();
    }

    @Test
    void what_gives_no_key_is_told_apart() throws IOException {
        SigningKey key = right(KeyFiles.create(file()));
        String others = KeyText.of(SigningKey.generate(new SecureRandom()).verifying());
        String secret = KeyText.of(key).substring(0, KeyText.of(key).indexOf("-----BEGIN PUBLIC"));
        Path odd = Files.writeString(folder.resolve("odd"), "");
        permit(odd, "rw-------");

        assertThat(KeyFiles.signing(KeyFiles.publicFile(file())).getLeft().code())
                .isEqualTo(KeyRefusal.ONLY_A_PUBLIC_KEY);
        assertThat(KeyFiles.verifying(file()).getLeft().code()).isEqualTo(KeyRefusal.A_PRIVATE_KEY);
        for (String text : List.of("", "hello", "-----BEGIN PUBLIC KEY-----\n!\n-----END PUBLIC KEY-----\n")) {
            Files.writeString(odd, text);
            assertThat(KeyFiles.signing(odd).getLeft().code()).isEqualTo(KeyRefusal.NOT_A_KEY_FILE);
            assertThat(KeyFiles.verifying(odd).getLeft().code()).isEqualTo(KeyRefusal.NOT_A_KEY_FILE);
        }
        for (String text : List.of(secret, secret + others, secret.substring(0, 60))) {
            Files.writeString(odd, text);
            assertThat(KeyFiles.signing(odd).getLeft().code()).isEqualTo(KeyRefusal.NO_PAIR);
        }
        assertThat(KeyFiles.signing(folder.resolve("none")).getLeft().code()).isEqualTo(ReadingRefusal.UNREADABLE_FILE);
    }

    @Test
    void line_ends_of_windows_do_no_harm() {
        SigningKey key = SigningKey.generate(new SecureRandom());
        KeyText text = new KeyText(KeyText.of(key).replace("\n", "\r\n").getBytes(US_ASCII));

        assertThat(text.signing().orElseThrow().verifying()).isEqualTo(key.verifying());
    }

    @Test
    void where_a_system_lists_who_may_do_what_only_the_owner_may_be_listed() {
        UserPrincipal owner = () -> "owner";
        UserPrincipal clerk = () -> "clerk";

        assertThat(OwnerOnly.openTo(List.of(allow(owner)), owner)).isEmpty();
        assertThat(OwnerOnly.openTo(List.of(allow(owner), allow(clerk)), owner)).contains("clerk");
    }

    private static AclEntry allow(UserPrincipal who) {
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(who)
                .setPermissions(AclEntryPermission.READ_DATA)
                .build();
    }
}
