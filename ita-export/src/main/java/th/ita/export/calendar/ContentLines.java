package th.ita.export.calendar;

import th.ita.export.document.CleanText;

/**
 * The lines of an iCalendar file (RFC 5545, 3.1): each ends with CR LF, and one longer than 75 octets in UTF-8 goes on in
 * the next after a space. A character is never cut, and no mark parted from the letter it stands on where that fits.
 */
final class ContentLines {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";
    /** A run of marks longer than this is no word; it may be cut. */
    private static final int MOST_MARKS = 8;

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value is one of the format's own words. */
    ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line whose value is a text of people (RFC 5545, 3.3.11); line feeds in it stay. */
    ContentLines text(String name, String text) {
        return line(name, escaped(text));
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        String separator = "";
        for (String line : text.split("\\R", -1)) {
            escaped.append(separator)
                    .append(CleanText.of(line)
                            .replace("\\", "\\\\")
                            .replace(";", "\\;")
                            .replace(",", "\\,"));
            separator = "\\n";
        }
        return escaped.toString();
    }

    private void fold(String line) {
        int room = OCTETS;
        int at = 0;
        while (at < line.length()) {
            int end = fitting(line, at, room);
            lines.append(line, at, end).append(END);
            at = end;
            if (at < line.length()) {
                lines.append(' ');
            }
            room = OCTETS - 1;
        }
    }

    /** Where the part that begins at a place must end for its octets to have room. */
    private static int fitting(String line, int begin, int room) {
        int end = begin;
        int octets = 0;
        while (end < line.length()) {
            int point = line.codePointAt(end);
            octets += octets(point);
            if (octets > room) {
                return beforeItsLetter(line, begin, end);
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static int beforeItsLetter(String line, int begin, int end) {
        int at = end;
        while (at > begin && end - at < MOST_MARKS && isMark(line.codePointAt(at))) {
            at = line.offsetByCodePoints(at, -1);
        }
        return at > begin && !isMark(line.codePointAt(at)) ? at : end;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
