package th.ita.export.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.refusal.Refusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextDecodingTest {
    private static final String TEXT = "มาตรการ/แนวทาง\tผู้รับผิดชอบ\r\n“กองวิชาการ” – ๒๕๖๔\n";

    private static SourceFile file(byte... content) {
        return new SourceFile("report.txt", content);
    }

    private static String decoded(byte[] content) {
        return TextDecoding.decode(file(content)).get();
    }

    private static Refusal refused(byte... content) {
        return TextDecoding.decode(file(content)).getLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874", "UTF-16"})
    void text_is_read_in_the_encodings_office_machines_write(String charset) {
        assertThat(decoded(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void plain_tis_620_is_read() {
        String plain = "มาตรการส่งเสริมคุณธรรม ๒๕๖๔";

        assertThat(decoded(plain.getBytes(Charset.forName("TIS-620")))).isEqualTo(plain);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(decoded(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refused().code()).isEqualTo(ReadingRefusal.EMPTY_FILE);
        assertThat(refused((byte) ' ', (byte) '\n').code()).isEqualTo(ReadingRefusal.EMPTY_FILE);
    }

    @Test
    void a_binary_file_is_refused_with_the_line_of_its_first_strange_byte() {
        Refusal refusal = refused((byte) 'P', (byte) 'K', (byte) '\n', (byte) 3, (byte) 4);

        assertThat(refusal.code()).isEqualTo(ReadingRefusal.BINARY_FILE);
        assertThat(refusal.where()).hasToString("report.txt:2");
        assertThat(refusal.arguments()).containsExactly("0x03");
    }

    @Test
    void a_byte_order_mark_does_not_make_bytes_a_text() {
        byte[] marked = "\uFEFFรายงาน\n\u0000\u001b".getBytes(StandardCharsets.UTF_8);

        assertThat(refused(marked).code()).isEqualTo(ReadingRefusal.BINARY_FILE);
        assertThat(refused(marked).where()).hasToString("report.txt:2");
    }

    @Test
    void the_end_mark_of_old_text_files_is_no_strange_byte() {
        assertThat(decoded((TEXT + "\u001a").getBytes(StandardCharsets.UTF_8))).startsWith(TEXT);
    }

    @Test
    void text_of_another_code_page_is_refused_rather_than_guessed() {
        Refusal refusal = refused("café\nnaïve résumé".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal.code()).isEqualTo(ReadingRefusal.UNKNOWN_ENCODING);
        assertThat(refusal.where()).hasToString("report.txt:1");
        assertThat(refusal.arguments()).containsExactly("0xE9");
    }
}
