package th.ita.export.docx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import th.ita.export.document.Figure;
import th.ita.export.office.PlainText;
import th.ita.export.ooxml.Xml;

/**
 * Draws a bar of a picture as shapes in a line of text (DrawingML): the whole scale, the number or what it may be, and the
 * mark that bars are held against. Shapes need no bitmap beside them, and no font library to be written.
 */
final class WordBar {
    /** English metric units of a twentieth of a point. */
    private static final long UNIT = 635;

    private static final long HEIGHT = 190 * UNIT;
    private static final long INSET = 25 * UNIT;
    private static final long MARK = 30 * UNIT;
    private static final String MARK_COLOUR = "000000";
    private static final int FIRST_ID = 92_000;

    private static final String OFFICE = "http://schemas.microsoft.com/office/word/2010/";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final Figure.BarChart chart;
    private final PlainText words;
    private final long width;
    private final int base;

    /**
     * Bars of one picture.
     *
     * @param chart the picture
     * @param words the words of the document
     * @param room how wide a bar may be, in twentieths of a point
     * @param figure the number of the picture within the document, from 0
     */
    WordBar(Figure.BarChart chart, PlainText words, int room, int figure) {
        this.chart = chart;
        this.words = words;
        this.width = room * UNIT;
        this.base = FIRST_ID + figure * 1_000;
    }

    /** A run that draws a bar. */
    String run(int index) {
        Figure.Bar bar = chart.bars().get(index);
        int id = base + index;
        StringBuilder shapes = new StringBuilder(shape(id, 0, width, "E8EDF4"));
        if (bar.high().compareTo(bar.low()) > 0) {
            shapes.append(shape(id, length(bar.low()), length(bar.high().subtract(bar.low())), "D5D5D5"));
        }
        if (bar.low().signum() > 0) {
            shapes.append(shape(id, 0, length(bar.low()), colour(bar.tone())));
        }
        chart.target()
                .ifPresent(target -> shapes.append(
                        shape(id, Math.min(length(target.at()), width - MARK), MARK, MARK_COLOUR)));
        String told = Xml.escaped(words.text(bar.label()) + ": " + words.text(bar.figure()));
        return "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + "<mc:Choice xmlns:wpg=\"" + OFFICE + "wordprocessingGroup\" xmlns:wps=\"" + OFFICE
                + "wordprocessingShape\" Requires=\"wpg wps\"><w:drawing><wp:inline xmlns:wp=\"" + DRAWING
                + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + width
                + "\" cy=\"" + HEIGHT + "\"/><wp:docPr id=\"" + id + "\" name=\"bar " + id + "\" descr=\"" + told
                + "\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"" + DRAWING + "main\"><a:graphicData uri=\"" + OFFICE
                + "wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>" + box("off", "ext", 0, 0, width, HEIGHT)
                + box("chOff", "chExt", 0, 0, width, HEIGHT) + "</a:xfrm></wpg:grpSpPr>" + shapes
                + "</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>";
    }

    private static String shape(int id, long left, long width, String fill) {
        long from = fill.equals(MARK_COLOUR) ? 0 : INSET;
        long height = HEIGHT - 2 * from;
        return "<wps:wsp><wps:cNvPr id=\"" + id + "\" name=\"\"/><wps:cNvSpPr/><wps:spPr><a:xfrm>"
                + box("off", "ext", left, from, Math.max(1, width), height)
                + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val=\"" + fill
                + "\"/></a:solidFill><a:ln w=\"3175\"><a:solidFill><a:srgbClr val=\"8C8C8C\"/></a:solidFill></a:ln>"
                + "</wps:spPr><wps:bodyPr/></wps:wsp>";
    }

    private static String box(String at, String size, long left, long top, long width, long height) {
        return "<a:" + at + " x=\"" + left + "\" y=\"" + top + "\"/><a:" + size + " cx=\"" + width + "\" cy=\"" + height
                + "\"/>";
    }

    /** A number on the scale as a length. */
    private long length(BigDecimal number) {
        return number.multiply(BigDecimal.valueOf(width))
                .divide(chart.max(), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The colours of papers in other formats. */
    private static String colour(Figure.Tone tone) {
        return switch (tone) {
            case WEAK -> "B3261E";
            case FAIR -> "D9A300";
            case STRONG -> "2E7D32";
            case PLAIN -> "2B5C94";
        };
    }
}
