package th.ita.export.office;

import th.ita.export.thai.LineBreaks;
import th.ita.export.thai.ThaiText;

/**
 * How many lines a text takes in a cell. Spreadsheets do not measure rows of a file they open, so that a row without a
 * height prints clipped; and programs break Thai at other places than this library, so a line counts as full early.
 */
public final class CellLines {
    private static final int FULL_PERCENT = 88;

    private CellLines() {}

    /**
     * Counts lines.
     *
     * @param text what is in the cell, with line breaks or without
     * @param width how wide the cell is, in digits of its font
     * @return the lines it takes, rather one too many than one too few; none for no text
     */
    public static int of(String text, int width) {
        int room = Math.max(1, width * FULL_PERCENT / 100);
        return (int) text.lines().mapToLong(line -> lines(line, room)).reduce(0L, Math::addExact);
    }

    private static int lines(String paragraph, int room) {
        if (ThaiText.displayWidth(paragraph) <= room) {
            return 1;
        }
        int lines = 1;
        int filled = 0;
        for (String part : LineBreaks.standard().parts(paragraph)) {
            int wide = ThaiText.displayWidth(part.stripTrailing());
            if (filled > 0 && filled + wide > room) {
                lines++;
                filled = 0;
            }
            lines += Math.max(0, wide - 1) / room;
            filled = wide > room ? (wide - 1) % room + 1 : filled + ThaiText.displayWidth(part);
        }
        return lines;
    }
}
