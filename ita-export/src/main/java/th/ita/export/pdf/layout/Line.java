package th.ita.export.pdf.layout;

import java.util.List;

/** A line of words, with the spaces between and after them. */
record Line(List<Word> words, TextStyle style) {
    /** How a line lies in its room. */
    enum Align {
        START,
        CENTER,
        END
    }

    Line {
        words = List.copyOf(words);
    }

    double height() {
        return style.lineHeight();
    }

    /** How wide it is without the spaces at its end, which hang over. */
    double width() {
        double width = 0;
        double spaces = 0;
        for (Word word : words) {
            if (word.isSpace()) {
                spaces += word.width();
            } else {
                width += spaces + word.width();
                spaces = 0;
            }
        }
        return width;
    }

    /** Draws it into a room whose top left corner is given. */
    void draw(Sheet sheet, double left, double top, double room, Align align) {
        double x = switch (align) {
            case START -> left;
            case CENTER -> left + (room - width()) / 2;
            case END -> left + room - width();
        };
        for (Word word : words) {
            sheet.word(word, x, top + style.ascent());
            x += word.width();
        }
    }
}
