package th.ita.export.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.domain.OutOfRangeException;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentTest {
    @Test
    void headings_skip_no_level() {
        assertThatThrownBy(() -> document(heading(1, "a"), heading(3, "b"))).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> document(heading(2, "a"))).isInstanceOf(OutOfRangeException.class);
        assertThat(document(heading(1, "a"), heading(2, "b"), heading(3, "c"), heading(1, "d"))
                        .blocks())
                .hasSize(4);
    }

    @Test
    void headings_and_tables_have_ids_of_their_own() {
        Table table = new Table("a", List.of(), List.of(), List.of());

        assertThatThrownBy(() -> document(heading(1, "a"), table)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> heading(1, "a b")).isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void a_row_has_a_cell_for_every_column() {
        Table.Column column = new Table.Column(new Inline.Plain("x"), 1, Table.Align.START);
        Table.Row row = Table.Row.of(Table.Cell.of(), Table.Cell.of());

        assertThatThrownBy(() -> new Table("t", List.of(), List.of(column), List.of(row)))
                .isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void digits_change_in_plain_text_and_nowhere_else() {
        assertThat(new Inline.Plain("ข้อ 42").text(Numerals.THAI)).isEqualTo("ข้อ ๔๒");
        assertThat(new Inline.Verbatim("a42").text(Numerals.THAI)).isEqualTo("a42");
        assertThat(new Inline.Foreign(Language.TH, "ข้อ ๔๒").text(Numerals.ARABIC))
                .isEqualTo("ข้อ ๔๒");
        assertThat(new Inline.Link(URI.create("https://a.go.th/42"), "a.go.th/42").text(Numerals.THAI))
                .isEqualTo("a.go.th/42");
    }

    @Test
    void what_is_invisible_or_turns_the_writing_round_is_seen_and_does_nothing() {
        assertThat(new Inline.Plain("a\u0000b\u202Ec\uD800d\uFEFFe\u007F").text())
                .isEqualTo("a�b�c�d�e�");
        assertThat(new Inline.Plain("a\tb\nc\r\u2028d").text()).isEqualTo("a b c  d");
    }

    @Test
    void thai_marks_and_joined_emoji_stay_as_they_are() {
        String text = "น้ำ ที่ ปี่ 👩‍👩‍👧 ✓";

        assertThat(new Inline.Plain(text).text()).isEqualTo(text);
    }

    @Test
    void a_link_leads_to_the_web_or_is_none() {
        assertThatThrownBy(() -> new Inline.Link(URI.create("javascript:alert(1)"), "x"))
                .isInstanceOf(OutOfRangeException.class);
    }

    private static Heading heading(int level, String id) {
        return new Heading(level, id, List.of());
    }

    private static Document document(Block... blocks) {
        return new Document(
                new Inline.Plain("ชื่อ"),
                List.of(),
                Language.TH,
                Numerals.THAI,
                new Document.Properties("", Optional.empty()),
                List.of(blocks));
    }
}
