package th.ita.export.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Figure.Bar;
import th.ita.export.document.Figure.BarChart;
import th.ita.export.document.Figure.Tone;

/**
 * A chart as shapes in place, the same for every format that draws. Lengths are in units of which text takes 13 from
 * line to line of its letters; the drawing is as wide as a small telephone, with every label on lines of its own.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param shapes what is drawn, what lies above coming later
 */
public record ChartDrawing(int width, int height, List<Shape> shapes) {
    private static final int WIDTH = 360;
    private static final int TRACK = 244;
    private static final int LINE = 20;
    private static final int THICKNESS = 14;
    private static final int GAP = 12;
    private static final int LABEL_CELLS = 38;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Keeps its own copy of the shapes. */
    public ChartDrawing {
        shapes = List.copyOf(shapes);
    }

    /** One shape; distances are from the top left corner of the drawing. */
    public sealed interface Shape {}

    /**
     * A rectangle.
     *
     * @param kind what it shows
     * @param tone how it is to be taken, on all but the track
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide it is
     * @param height how high it is
     */
    public record Rectangle(Kind kind, Optional<Tone> tone, BigDecimal x, BigDecimal y, BigDecimal width, int height)
            implements Shape {}

    /** What a rectangle shows. */
    public enum Kind {
        /** The whole scale. */
        TRACK,
        /** What a number may be beyond its least. */
        RANGE,
        /** A number, or the least it may be. */
        BAR
    }

    /**
     * A mark on the scale, upright.
     *
     * @param x where it stands
     * @param from its upper end
     * @param to its lower end
     */
    public record Target(int x, int from, int to) implements Shape {}

    /**
     * A line of text.
     *
     * @param x where it begins
     * @param y where its letters stand
     * @param text the text
     */
    public record Label(int x, int y, String text) implements Shape {}

    /**
     * Draws a chart.
     *
     * @param chart the chart
     * @param numerals the digits of the document
     * @return the drawing
     */
    public static ChartDrawing of(BarChart chart, Numerals numerals) {
        return new Pen(chart, numerals).draw();
    }

    private static final class Pen {
        private final BarChart chart;
        private final Numerals numerals;
        private final List<Shape> shapes = new ArrayList<>();

        Pen(BarChart chart, Numerals numerals) {
            this.chart = chart;
            this.numerals = numerals;
        }

        ChartDrawing draw() {
            int y = chart.target()
                    .map(target -> key(target.label().text(numerals)))
                    .orElse(0);
            for (Bar bar : chart.bars()) {
                y = bar(bar, y);
            }
            return new ChartDrawing(WIDTH, Math.max(y, LINE), shapes);
        }

        private int key(String label) {
            shapes.add(new Target(5, 3, LINE - 4));
            shapes.add(new Label(14, LINE - 6, label));
            return LINE + GAP / 2;
        }

        private int bar(Bar bar, int top) {
            int y = top;
            for (String line : LabelLines.of(bar.label().text(numerals), LABEL_CELLS)) {
                shapes.add(new Label(1, y + LINE - 6, line));
                y += LINE;
            }
            rectangle(Kind.TRACK, Optional.empty(), HALF, y, new BigDecimal(TRACK));
            Optional<Tone> tone = Optional.of(bar.tone());
            if (bar.high().compareTo(bar.low()) > 0) {
                BigDecimal range = length(bar.high().subtract(bar.low()));
                rectangle(Kind.RANGE, tone, length(bar.low()).add(HALF), y, range);
            }
            if (bar.low().signum() > 0) {
                rectangle(Kind.BAR, tone, HALF, y, length(bar.low()));
            }
            int from = y - 3;
            int to = y + THICKNESS + 3;
            chart.target()
                    .map(target -> length(target.at())
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValue())
                    .ifPresent(x -> shapes.add(new Target(x, from, to)));
            shapes.add(new Label(TRACK + 8, y + THICKNESS - 2, bar.figure().text(numerals)));
            return y + THICKNESS + GAP;
        }

        private void rectangle(Kind kind, Optional<Tone> tone, BigDecimal x, int y, BigDecimal width) {
            shapes.add(new Rectangle(kind, tone, x, new BigDecimal(y).add(HALF), width, THICKNESS));
        }

        /** A number on the scale as a length of the drawing, to a tenth. */
        private BigDecimal length(BigDecimal number) {
            return number.multiply(new BigDecimal(TRACK)).divide(chart.max(), 1, RoundingMode.HALF_UP);
        }
    }
}
