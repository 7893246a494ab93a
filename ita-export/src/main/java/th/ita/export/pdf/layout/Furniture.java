package th.ita.export.pdf.layout;

import java.util.List;
import th.ita.export.document.Document;
import th.ita.export.document.PageFurniture;
import th.ita.export.pdf.structure.Artifact;

/** Heads and feet of pages, put on when all pages are there and can be counted. */
record Furniture(Document document, Setting setting) {
    private static final double HEAD = 9;
    private static final int HEAD_LINES = 2;
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
        List<Line> lines = setting.lines(furniture.head(), TextStyle.FURNITURE, Artifact.HEADER, format.room()).stream()
                .limit(HEAD_LINES)
                .toList();
        double rule = format.top() - HEAD;
        double top = rule - 2 - lines.size() * TextStyle.FURNITURE.lineHeight();
        for (Line line : lines) {
            line.draw(sheet, format.left(), top, format.room(), Line.Align.START);
            top += line.height();
        }
        if (!lines.isEmpty()) {
            sheet.rule(Artifact.LAYOUT, format.left(), rule, format.left() + format.room(), rule, Ink.RULE);
        }
    }

    private void foot(Sheet sheet, String text) {
        PageFormat format = sheet.format();
        List<Span> span = List.of(new Span(text, TextStyle.FURNITURE, Artifact.FOOTER));
        setting.breaker()
                .lines(span, TextStyle.FURNITURE, format.room())
                .forEach(line ->
                        line.draw(sheet, format.left(), format.height() - FOOT, format.room(), Line.Align.CENTER));
    }
}
