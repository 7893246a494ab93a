package th.ita.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnsTest {
    @Test
    void a_column_is_as_wide_as_its_widest_cell_and_marks_take_no_room() {
        Columns columns = new Columns()
                .row("ข้อ", "ผู้ที่รู้", "จบ")
                .row("O43", "ab", "end")
                .row("x", "abcdefgh", "z");

        assertThat(columns.lines())
                .containsExactly("ข้อ   ผู้ที่รู้       จบ", "O43  ab        end", "x    abcdefgh  z");
    }

    @Test
    void the_last_cell_of_a_row_makes_no_column_wider() {
        Columns columns = new Columns()
                .row("a", "b", "c")
                .row("a heading that stands alone")
                .row("aa", "bb", "cc");

        assertThat(columns.lines()).containsExactly("a   b   c", "a heading that stands alone", "aa  bb  cc");
    }
}
