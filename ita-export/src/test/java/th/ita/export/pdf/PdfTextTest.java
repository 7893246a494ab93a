package th.ita.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import th.ita.export.OneText;
import th.ita.export.document.Document;
import th.ita.export.document.Inline;
import th.ita.export.document.Paragraph;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfTextTest {
    @ParameterizedTest
    @CsvSource({
        "MEASURES, PDFBOX", "REPORT, PDFBOX", "ENGLISH, PDFBOX", "WITHOUT_GLYPHS, PDFBOX", "LONG_WORD, PDFBOX",
        "MEASURES, POPPLER", "REPORT, POPPLER", "ENGLISH, POPPLER", "WITHOUT_GLYPHS, POPPLER", "LONG_WORD, POPPLER"
    })
    void the_text_of_a_file_is_that_of_its_document(PdfExample example, PdfText reader) throws Exception {
        Document document = example.document();
        PrintedText printed = new PrintedText(document);
        String expected = printed.all();
        List<String> pages = reader.pages(PdfExample.bytes(document));
        int at = 0;
        for (int i = 0; i < pages.size(); i++) {
            String furniture = printed.furniture(i + 1, pages.size());
            String page = PrintedText.squeezed(pages.get(i));
            assertThat(page).endsWith(furniture);
            String content = withoutRepeatedHeads(
                    page.substring(0, page.length() - furniture.length()), expected.substring(at), printed);
            int end = Math.min(expected.length(), at + content.length());
            assertThat(content).as("page " + (i + 1)).isEqualTo(expected.substring(at, end));
            at = end;
        }
        assertThat(at).isEqualTo(expected.length());
    }

    @ParameterizedTest
    @EnumSource(PdfText.class)
    void no_line_begins_with_what_belongs_to_the_letter_before_it(PdfText reader) throws Exception {
        for (PdfExample example : List.of(PdfExample.MEASURES, PdfExample.REPORT, PdfExample.LONG_WORD)) {
            assertThat(reader.pages(PdfExample.bytes(example.document())))
                    .flatMap(page -> List.of(page.split("\\R")))
                    .filteredOn(line -> !line.isEmpty())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(line -> assertThat(line).doesNotContainPattern("^[\u0E30-\u0E3A\u0E45-\u0E4E\u0E2F]"));
        }
    }

    @ParameterizedTest
    @EnumSource(PdfText.class)
    void a_word_of_ten_thousand_letters_comes_back_whole(PdfText reader) throws Exception {
        String word = "ก่ำที่น้ำ".repeat(1200);
        Document document = PdfExample.document(List.of(Paragraph.of(new Inline.Plain(word))));
        String pages = PrintedText.squeezed(String.join("", reader.pages(PdfExample.bytes(document))));

        assertThat(pages.replaceAll("หัวกระดาษ|หน้า[๐-๙]+จาก[๐-๙]+", "")).isEqualTo("เอกสารเทศบาลนครอุดรธานี" + word);
    }

    @ParameterizedTest
    @EnumSource(PdfText.class)
    void what_harms_is_seen_and_does_nothing(PdfText reader) throws Exception {
        String pages = String.join("", reader.pages(PdfExample.bytes(OneText.document("ก\u202Eข\u0007ค"))));

        assertThat(pages).contains("ก\uFFFDข\uFFFDค").doesNotContain("\u202E").doesNotContain("\u0007");
    }

    /** The heads of a table stand at the top of each of its pages; only once do they belong to the text. */
    private static String withoutRepeatedHeads(String page, String expected, PrintedText printed) {
        if (expected.startsWith(page)) {
            return page;
        }
        return printed.heads().stream()
                .filter(heads -> !heads.isEmpty() && page.startsWith(heads) && !expected.startsWith(heads))
                .map(heads -> page.substring(heads.length()))
                .findFirst()
                .orElse(page);
    }
}
