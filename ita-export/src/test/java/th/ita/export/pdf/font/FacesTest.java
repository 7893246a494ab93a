package th.ita.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FacesTest {
    private final Face face = Faces.ofThisMachine().get().face(Weight.REGULAR);

    @Test
    void whatever_the_jdk_throws_without_its_libraries_is_told() {
        List<Faces.FontEngine> engines = List.of(
                file -> {
                    throw new UnsatisfiedLinkError("libfreetype.so.6: cannot open shared object file");
                },
                file -> {
                    throw new InternalError("Fontconfig head is null: libfreetype.so.6 or fontconfig");
                },
                file -> {
                    throw new IllegalStateException("no libfreetype.so.6");
                },
                file -> {
                    throw new IOException("Problem reading font data: libfreetype.so.6");
                });

        assertThat(engines)
                .allSatisfy(engine -> assertThat(Faces.load(engine).getLeft()).contains("libfreetype.so.6"));
    }

    @Test
    void faces_load_where_the_libraries_are() {
        assertThat(Faces.load(file -> Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)))
                        .isRight())
                .isTrue();
    }

    @Test
    void every_glyph_knows_its_characters_and_together_they_are_the_word() {
        for (String word :
                List.of("น้ำ", "กำ", "ก๊ำ", "ปี่", "เกี่ยวกับ", "ก์ำ", "Q&A", "๒๕๖๔", "👩‍👧", "ก\u200Bข", "\u05D0")) {
            StringBuilder text = new StringBuilder();
            face.shape(word).glyphs().forEach(glyph -> text.append(glyph.text()));

            assertThat(text.toString().replace("\u200C", "")).isEqualTo(word);
        }
    }

    @Test
    void code_points_kept_for_invisible_characters_are_not_drawn() {
        for (String kept : List.of("\uFFF0", "\u3164", "\u2065", "\uDB40\uDC80")) {
            assertThat(face.shape("ก" + kept).glyphs())
                    .as(Integer.toHexString(kept.codePointAt(0)))
                    .hasSize(1);
        }
    }

    @Test
    void no_glyph_is_that_of_a_missing_character() {
        assertThat(face.shape("☐漢👩\u0E00\uE000\uFFFD").glyphs())
                .hasSize(6)
                .allSatisfy(glyph -> assertThat(glyph.code()).isPositive());
    }

    @Test
    void marks_lie_on_their_letters_and_take_no_room() {
        assertThat(face.shape("กี้").advance()).isEqualTo(face.shape("ก").advance());
        assertThat(face.shape("น้ำ").advance())
                .isEqualTo(face.shape("น").advance() + face.shape("า").advance());
    }

    @Test
    void plain_words_are_told_by_their_glyphs_alone() {
        assertThat(face.shape("การ").plain()).isTrue();
        assertThat(face.shape("ITA").plain()).isTrue();
        assertThat(face.shape("ที่").plain()).isFalse();
        assertThat(face.shape("กำ").plain()).isFalse();
        assertThat(face.shape("☐").plain()).isFalse();
    }
}
