package th.ita.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Utf8Test {
    @Test
    void text_is_read_without_its_mark() {
        assertThat(Utf8.decode(bytes("\uFEFFมาตรการ")).get()).isEqualTo("มาตรการ");
        assertThat(Utf8.decode(bytes("มาตรการ")).get()).isEqualTo("มาตรการ");
        assertThat(Utf8.decode(new byte[0]).get()).isEqualTo("");
    }

    @Test
    void a_replacement_character_that_the_file_itself_holds_is_text() {
        assertThat(Utf8.decode(bytes("\uFEFFมาตรการ\uFFFD")).get()).isEqualTo("มาตรการ\uFFFD");
    }

    @Test
    void a_byte_of_a_code_page_is_refused_with_its_line() {
        byte[] file = {'a', '\n', (byte) 0xE0, (byte) 0xB8, (byte) 0x81, '\n', (byte) 0xA1, 'b'};
        assertThat(Utf8.decode(file).getLeft()).isEqualTo(new Utf8.Misfit(3, "0xA1"));
    }

    @Test
    void halves_of_characters_are_refused() {
        byte[] half = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
        assertThat(Utf8.decode(half).isLeft()).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
