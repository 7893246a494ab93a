package th.ita.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import th.ita.export.document.Block;
import th.ita.export.document.BulletList;
import th.ita.export.document.Heading;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;
import th.ita.export.document.SignatureBlock;
import th.ita.export.document.Table;
import th.ita.export.pdf.PdfExample;
import th.ita.export.pdf.font.Faces;
import th.ita.export.pdf.structure.Artifact;
import th.ita.export.pdf.structure.Element;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LayoutTest {
    @Test
    void heads_of_a_table_belong_to_it_once_and_come_again_as_decoration_on_each_further_page() {
        List<Sheet> sheets = sheets(List.of(PdfExample.table("t", 90, "แถว", false)));

        assertThat(sheets).hasSizeGreaterThan(2);
        for (int page = 0; page < sheets.size(); page++) {
            List<Mark.Letters> heads = letters(sheets.get(page))
                    .filter(mark -> mark.word().text().equals("คะแนน"))
                    .toList();
            assertThat(heads).hasSize(1);
            assertThat(heads.get(0).owner()).isInstanceOf(page == 0 ? Element.class : Artifact.class);
        }
    }

    @Test
    void a_row_stands_whole_on_a_page_that_can_hold_it() {
        Inline words = new Inline.Plain("คำ ".repeat(300));
        List<Table.Row> rows = IntStream.range(0, 12)
                .mapToObj(i -> Table.Row.of(Table.Cell.of(new Inline.Plain("ที่" + i)), Table.Cell.of(words)))
                .toList();
        Table.Column column = new Table.Column(new Inline.Plain("หัว"), 1, Table.Align.START);
        List<Sheet> sheets = sheets(List.of(new Table("t", List.of(), List.of(column, column), rows, true)));

        assertThat(sheets).hasSizeGreaterThan(3);
        assertThat(sheets).allSatisfy(sheet -> {
            long begun = letters(sheet)
                    .filter(mark -> mark.word().text().startsWith("ที่"))
                    .count();
            assertThat(letters(sheet).filter(mark -> mark.word().text().equals("คำ")))
                    .hasSize((int) begun * 300);
        });
    }

    @Test
    void a_row_higher_than_a_page_goes_on_over_pages_and_loses_nothing() {
        List<Sheet> sheets = sheets(List.of(PdfExample.table("t", 1, "คำ ".repeat(5000), true)));

        assertThat(sheets).hasSizeGreaterThan(3);
        assertThat(sheets.stream()
                        .flatMap(LayoutTest::letters)
                        .filter(mark -> mark.word().text().equals("คำ")))
                .hasSize(5000);
        List<Mark.Letters> words = sheets.stream()
                .flatMap(LayoutTest::letters)
                .filter(mark -> mark.word().text().equals("คำ"))
                .toList();
        assertThat(words.size()).isEqualTo(5000);
        assertThat(words.stream().mapToDouble(Mark.Letters::baseline).max().orElseThrow())
                .isLessThan(PageFormat.LANDSCAPE.end());
        assertThat(text(sheets.get(1))).contains("ตาราง t", "คำ");
    }

    @Test
    void a_place_to_sign_is_never_parted_and_a_heading_never_left_alone() {
        for (int lines = 1; lines < 45; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of(new Inline.Plain("เนื้อความ")));
            }
            blocks.add(new Heading(1, "last", List.of(new Inline.Plain("ท้าย"))));
            blocks.add(Paragraph.of(new Inline.Plain("จบ")));
            blocks.add(new SignatureBlock(
                    new Inline.Plain("ลงชื่อ"), List.of(), List.of(), List.of(new Inline.Plain("ปลัด"))));
            List<String> pages = sheets(blocks).stream().map(LayoutTest::text).toList();

            assertThat(pages).as(lines + " lines").allSatisfy(page -> {
                assertThat(page.contains("ลงชื่อ")).isEqualTo(page.contains("ปลัด"));
                assertThat(page.contains("ท้าย")).isEqualTo(page.contains("จบ"));
            });
        }
    }

    @Test
    void a_sentence_that_leads_to_a_list_stands_on_the_page_of_its_first_entry() {
        for (int lines = 1; lines < 45; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of(new Inline.Plain("เนื้อความ")));
            }
            blocks.add(Paragraph.of(new Inline.Plain("ดังนี้")));
            blocks.add(new BulletList(
                    List.of(List.of(new Inline.Plain("ข้อแรก")), List.of(new Inline.Plain("ต่อมา")))));

            assertThat(sheets(blocks).stream().map(LayoutTest::text))
                    .as(lines + " lines")
                    .allSatisfy(page -> assertThat(page.contains("ดังนี้")).isEqualTo(page.contains("ข้อแรก")));
        }
    }

    @Test
    void no_word_reaches_over_the_edge_of_its_cell() {
        List<Sheet> sheets = sheets(List.of(PdfExample.table("t", 1, "ก".repeat(300), false)));
        double edge = PageFormat.PORTRAIT.left() + PageFormat.PORTRAIT.room() * 3 / 5;

        assertThat(letters(sheets.get(0)).filter(mark -> mark.word().text().startsWith("กก")))
                .hasSizeGreaterThan(3)
                .allSatisfy(mark -> assertThat(
                                mark.x() + mark.word().advance() * mark.style().size() / 1000)
                        .isLessThan(edge));
    }

    private static List<Sheet> sheets(List<Block> blocks) {
        return Layout.of(PdfExample.document(blocks), Faces.ofThisMachine().get())
                .sheets();
    }

    private static Stream<Mark.Letters> letters(Sheet sheet) {
        return sheet.marks().stream().filter(Mark.Letters.class::isInstance).map(Mark.Letters.class::cast);
    }

    private static String text(Sheet sheet) {
        return letters(sheet).map(mark -> mark.word().text()).collect(Collectors.joining());
    }
}
