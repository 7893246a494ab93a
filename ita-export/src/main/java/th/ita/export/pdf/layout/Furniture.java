package th.ita.export.pdf.layout;

import java.util.List;
import th.ita.export.document.Document;
import th.ita.export.document.PageFurniture;
import th.ita.export.pdf.structure.Artifact;

/** Heads and feet of pages, put on when all pages are there and can be counted. */
record Furniture(Document document, Setting setting) {
    private static final double HEAD = 36;
    private static final double FOOT = 36;

    void furnish(List<Sheet> sheets) {
        PageFurniture furniture = document.furniture();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            if (i > 0) {
                head(sheet, furniture);
            }
            int number = i + 1;
            furniture
                    .number()
                    .map(words -> words.text(number, sheets.size(), document.numerals()))
                    .ifPresent(text -> foot(sheet, text));
        }
    }

    private void head(Sheet sheet, PageFurniture furniture) {
        PageFormat format = sheet.format();
        List<Line> lines = setting.lines(furniture.head(), TextStyle.FURNITURE, Artifact.HEADER, format.room());
        if (!lines.isEmpty()) {
            double below = HEAD + TextStyle.FURNITURE.lineHeight() + 2;
            lines.get(0).draw(sheet, format.left(), HEAD, format.room(), Line.Align.START);
            sheet.rule(Artifact.LAYOUT, format.left(), below, format.left() + format.room(), below, Ink.RULE);
        }
    }

    private void foot(Sheet sheet, String text) {
        PageFormat format = sheet.format();
        List<Span> span = List.of(new Span(text, TextStyle.FURNITURE, Artifact.FOOTER));
        setting.breaker()
                .lines(span, TextStyle.FURNITURE, format.room())
                .forEach(line -> line.draw(
                        sheet, format.left(), format.height() - FOOT, format.room(), Line.Align.CENTER));
    }
}
