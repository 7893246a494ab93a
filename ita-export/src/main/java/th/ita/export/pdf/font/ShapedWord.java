package th.ita.export.pdf.font;

import java.util.List;

/**
 * A word as glyphs in place. Lengths are in thousandths of the size of the text.
 *
 * @param text the word
 * @param glyphs its glyphs from left to right
 * @param advance how wide it is
 * @param plain whether each glyph is the one of its character, one after the other, so that the glyphs alone tell the text
 */
public record ShapedWord(String text, List<Glyph> glyphs, int advance, boolean plain) {
    /** Keeps its own copy of the glyphs. */
    public ShapedWord {
        glyphs = List.copyOf(glyphs);
    }
}
