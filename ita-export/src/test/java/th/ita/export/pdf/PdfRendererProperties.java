package th.ita.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import th.ita.export.OneText;
import th.ita.export.document.Document;
import th.ita.export.pdf.font.Faces;
import th.ita.export.pdf.layout.Layout;
import th.ita.export.pdf.layout.Mark;
import th.ita.export.pdf.layout.Sheet;

class PdfRendererProperties {
    @Property(tries = 150)
    @Label("any text becomes a file, and everything drawn lies on its page")
    void anyTextIsPrinted(@ForAll("texts") String text) {
        Document document = OneText.document(text);

        assertThat(PdfExample.bytes(document)).hasSizeGreaterThan(1000);
        for (Sheet sheet : Layout.of(document, Faces.ofThisMachine().get()).sheets()) {
            assertThat(sheet.marks())
                    .allSatisfy(mark -> assertThat(liesOn(sheet, mark)).isTrue());
        }
    }

    @Property(tries = 50)
    @Label("the same text gives the same bytes")
    void bytesAreTheSame(@ForAll("texts") String text) {
        assertThat(PdfExample.bytes(OneText.document(text))).isEqualTo(PdfExample.bytes(OneText.document(text)));
    }

    /** Spaces at the end of a line hang over. */
    private static boolean liesOn(Sheet sheet, Mark mark) {
        if (!(mark instanceof Mark.Letters letters) || letters.word().text().isBlank()) {
            return true;
        }
        double end = letters.x() + letters.word().advance() * letters.style().size() / 1000;
        return letters.x() >= 0
                && end <= sheet.format().width()
                && letters.baseline() > 0
                && letters.baseline() < sheet.format().height();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings()
                        .withChars("กญฐปผ่้๊๋์ํัิีึืฺุู็ำาะเแโใไๆฯ๎ (\u200D\u202E\u0000\uD83D\uDE00")
                        .ofMaxLength(300),
                Arbitraries.of(
                        List.of("", " ", "\u200B", "👩‍👩‍👧", "W".repeat(400), "é\u0301\u0302", "\u0E33\u0E33")));
    }
}
