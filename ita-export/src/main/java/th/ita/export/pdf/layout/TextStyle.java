package th.ita.export.pdf.layout;

import th.ita.export.pdf.font.Weight;

/**
 * How text is set.
 *
 * @param weight how heavy
 * @param size its size in points
 * @param ink its colour
 */
public record TextStyle(Weight weight, double size, Ink ink) {
    static final TextStyle TITLE = bold(16);
    static final TextStyle SUBTITLE = bold(13);
    static final TextStyle BODY = regular(11);
    static final TextStyle REMARK = soft(9.5);
    static final TextStyle CAPTION = bold(10.5);
    static final TextStyle CELL = regular(9.5);
    static final TextStyle CELL_REMARK = soft(8.5);
    static final TextStyle CELL_HEAD = bold(9.5);
    static final TextStyle CHART = regular(9.5);
    static final TextStyle FURNITURE = soft(8.5);

    /** From the top of a line to the next, as a multiple of the size: marks above vowels and below letters fit in. */
    private static final double LINE = 1.55;

    /** From the top of a line to its baseline. */
    private static final double ASCENT = 1.17;

    static TextStyle heading(int level) {
        return switch (level) {
            case 1 -> bold(14);
            case 2 -> bold(12);
            default -> bold(11);
        };
    }

    private static TextStyle regular(double size) {
        return new TextStyle(Weight.REGULAR, size, Ink.BLACK);
    }

    private static TextStyle bold(double size) {
        return new TextStyle(Weight.BOLD, size, Ink.BLACK);
    }

    private static TextStyle soft(double size) {
        return new TextStyle(Weight.REGULAR, size, Ink.SOFT);
    }

    TextStyle strong() {
        return new TextStyle(Weight.BOLD, size, ink);
    }

    TextStyle in(Ink other) {
        return new TextStyle(weight, size, other);
    }

    double lineHeight() {
        return size * LINE;
    }

    double ascent() {
        return size * ASCENT;
    }
}
