package th.ita.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.ita.domain.refusal.Refusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormTest {
    private static final String ENCODED = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=----xyz";

    @Test
    void fields_are_read_as_browsers_send_them() {
        Form form = Form.read(ENCODED, "a=1&%E0%B8%81=%E0%B8%82+%26%3D&a=2&b=&c".getBytes(UTF_8))
                .get();

        assertThat(form.texts("a")).containsExactly("1", "2");
        assertThat(form.text("ก")).contains("ข &=");
        assertThat(form.text("b")).contains("");
        assertThat(form.text("c")).contains("");
        assertThat(form.text("d")).isEmpty();
        assertThat(Form.read(ENCODED, new byte[0]).get()).isEqualTo(Form.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "a=%A1", "%FF=1"})
    void what_is_no_form_is_refused(String body) {
        assertThat(Form.read(ENCODED, body.getBytes(UTF_8)).isLeft()).isTrue();
    }

    @Test
    void endless_fields_are_refused() {
        assertThat(Form.read(ENCODED, "a=1&".repeat(3000).getBytes(UTF_8)).isLeft())
                .isTrue();
    }

    @Test
    void parts_are_fields_and_files() {
        String body = """
                ------xyz
                Content-Disposition: form-data; name="title"

                มาตรการ
                ที่ 1
                ------xyz
                Content-Disposition: form-data; name="paper"; filename="C:\\\\รายงาน.docx"
                Content-Type: application/octet-stream

                --x--
                ------xyz
                Content-Disposition: form-data; name="none"; filename=""
                Content-Type: application/octet-stream


                ------xyz--
                """.replace("\n", "\r\n");
        Form form = Form.read(PARTS, body.getBytes(UTF_8)).get();

        assertThat(form.fields()).isEqualTo(List.of(new Form.Field("title", "มาตรการ\r\nที่ 1")));
        assertThat(form.files()).hasSize(1);
        assertThat(form.file("paper").orElseThrow().fileName()).isEqualTo("รายงาน.docx");
        assertThat(new String(form.file("paper").orElseThrow().content(), UTF_8))
                .isEqualTo("--x--");
        assertThat(form.file("none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "------xyz",
                "------xyz\r\n",
                "------xyz\r\n\r\nx\r\n------xyz--",
                "------xyz\r\nContent-Disposition: form-data\r\n\r\nx\r\n------xyz--",
                "------xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx",
                "------xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n------xyz",
                "------xyzContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n------xyz--"
            })
    void parts_that_are_cut_off_or_nameless_are_refused(String body) {
        assertThat(Form.read(PARTS, body.getBytes(UTF_8)).isLeft()).isTrue();
        assertThat(Form.read("multipart/form-data", body.getBytes(UTF_8)).isLeft())
                .isTrue();
    }

    @Property
    void no_body_makes_it_throw(@ForAll byte[] bytes, @ForAll boolean inParts) {
        Either<Refusal, Form> form = Form.read(inParts ? PARTS : ENCODED, bytes);

        assertThat(form).isNotNull();
    }
}
