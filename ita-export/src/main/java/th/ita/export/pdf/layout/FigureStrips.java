package th.ita.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.ita.export.chart.ChartDrawing;
import th.ita.export.document.Figure;
import th.ita.export.pdf.structure.Box;
import th.ita.export.pdf.structure.Element;
import th.ita.export.pdf.structure.Role;

/** A figure: its caption and its drawing, which is told in words too. */
final class FigureStrips {
    private static final double SCALE = 0.9;

    private final Figure figure;
    private final PageFormat format;
    private final Setting setting;
    private final Element root;

    FigureStrips(Figure figure, PageFormat format, Setting setting, Element root) {
        this.figure = figure;
        this.format = format;
        this.setting = setting;
        this.root = root;
    }

    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        if (!setting.spans().text(figure.caption()).isBlank()) {
            List<Line> caption = setting.lines(figure.caption(), TextStyle.CAPTION, root.add(Role.P), format.room());
            strips.addAll(Setting.kept(setting.paragraph(caption, format, 12, 0, Line.Align.START)));
        }
        ChartDrawing drawing = ChartDrawing.of(figure.chart(), setting.spans().numerals());
        double scale = Math.min(SCALE, format.depth() * 0.85 / drawing.height());
        Element element = root.add(Role.FIGURE).describe(words());
        strips.add(new Strip(format, 4, drawing.height() * scale + 6, false, (sheet, left, top) -> {
            element.place(new Box(left, top, drawing.width() * scale, drawing.height() * scale));
            drawing.shapes().forEach(shape -> draw(shape, element, sheet, left, top, scale));
        }));
        return strips;
    }

    /** The figure as somebody would tell it. */
    private String words() {
        Spans spans = setting.spans();
        return Stream.concat(
                        Stream.of(spans.text(figure.caption()), spans.text(figure.description())),
                        figure.chart().bars().stream()
                                .map(bar -> spans.text(bar.label()) + ": " + spans.text(bar.figure())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(". "));
    }

    private void draw(ChartDrawing.Shape shape, Element owner, Sheet sheet, double left, double top, double scale) {
        if (shape instanceof ChartDrawing.Rectangle rectangle) {
            Box box = new Box(
                    left + rectangle.x().doubleValue() * scale,
                    top + rectangle.y().doubleValue() * scale,
                    rectangle.width().doubleValue() * scale,
                    rectangle.height() * scale);
            sheet.draw(new Mark.Rectangle(owner, box, Optional.of(fill(rectangle)), Optional.of(Ink.RULE)));
        } else if (shape instanceof ChartDrawing.Target target) {
            double x = left + target.x() * scale;
            sheet.draw(
                    new Mark.Rule(owner, x, top + target.from() * scale, x, top + target.to() * scale, 1.5, Ink.BLACK));
        } else if (shape instanceof ChartDrawing.Label label) {
            TextStyle style = new TextStyle(TextStyle.CHART.weight(), 11.5 * scale, TextStyle.CHART.ink());
            List<Span> span = List.of(new Span(label.text(), style, owner));
            double baseline = top + label.y() * scale;
            setting.breaker()
                    .lines(span, style, format.room())
                    .forEach(line -> line.draw(
                            sheet,
                            left + label.x() * scale,
                            baseline - style.ascent(),
                            format.room(),
                            Line.Align.START));
        }
    }

    private static Ink fill(ChartDrawing.Rectangle rectangle) {
        return switch (rectangle.kind()) {
            case TRACK -> Ink.HEAD;
            case RANGE -> Ink.PALE;
            case BAR -> rectangle.tone().map(FigureStrips::tone).orElse(Ink.PLAIN);
        };
    }

    private static Ink tone(Figure.Tone tone) {
        return switch (tone) {
            case WEAK -> Ink.WEAK;
            case FAIR -> Ink.FAIR;
            case STRONG -> Ink.STRONG;
            case PLAIN -> Ink.PLAIN;
        };
    }
}
