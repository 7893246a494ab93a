package th.ita.export.pdf.font;

import java.util.ArrayList;
import java.util.List;

/** Puts a word together from runs that the face has and characters that it does not have. */
final class WordBuilder {
    private final List<Glyph> glyphs = new ArrayList<>();
    private int advance;
    private boolean plain = true;

    /** Glyphs from an origin of their own, and how wide they are. */
    record Run(List<Glyph> glyphs, int advance) {}

    void run(Run run, int characters) {
        plain &= run.glyphs().size() == characters;
        for (Glyph glyph : run.glyphs()) {
            plain &= glyph.rise() == 0 && isBase(glyph.text());
            glyphs.add(new Glyph(glyph.code(), glyph.text(), advance + glyph.x(), glyph.rise()));
        }
        advance += run.advance();
    }

    /** A glyph that is that of its text. */
    void glyph(int code, String text, int width) {
        glyphs.add(new Glyph(code, text, advance, 0));
        advance += width;
    }

    /** A glyph that stands in for text that the face does not have. */
    void missing(int code, String text, int width) {
        plain = false;
        glyph(code, text, width);
    }

    /** Keeps an invisible character with the one before it; alone, nothing is to be drawn for it. */
    void invisible(String text) {
        plain = false;
        if (!glyphs.isEmpty()) {
            Glyph last = glyphs.remove(glyphs.size() - 1);
            glyphs.add(new Glyph(last.code(), last.text() + text, last.x(), last.rise()));
        }
    }

    ShapedWord build(String word) {
        return new ShapedWord(word, glyphs, advance, plain);
    }

    private static boolean isBase(String text) {
        int c = text.codePointAt(0);
        return text.length() == Character.charCount(c)
                && Character.getType(c) != Character.NON_SPACING_MARK
                && c != 'ำ'
                && !(c >= 0xE000 && c <= 0xF8FF);
    }
}
