package th.ita.export.pdf.font;

import java.awt.font.GlyphVector;
import java.util.List;

/** Says which characters each glyph of a cluster stands for, so that text can be taken out of a file again. */
final class ClusterText {
    /** What a glyph stands for that has no character of its own: nothing that is seen. */
    private static final String NOTHING = "\u200C";

    private ClusterText() {}

    /** One character a glyph; the last glyph takes what is left. Where there are more glyphs, the first stands for nothing. */
    static void assign(String text, int count, List<Glyph> glyphs, GlyphVector vector, float[] places, int first) {
        int characters = text.codePointCount(0, text.length());
        int spare = Math.max(0, count - characters);
        int from = 0;
        for (int i = 0; i < count; i++) {
            String own = NOTHING;
            if (i >= spare) {
                int to = i == count - 1 ? text.length() : text.offsetByCodePoints(from, 1);
                own = text.substring(from, to);
                from = to;
            }
            int at = first + i;
            glyphs.add(new Glyph(
                    vector.getGlyphCode(at), own, Math.round(places[2 * at]), -Math.round(places[2 * at + 1])));
        }
    }
}
