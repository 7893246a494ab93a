package th.ita.export.pdf.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A face: its file, and its words as glyphs. Marks are placed by the JDK's HarfBuzz from the face's own tables, so tone
 * marks neither collide with vowels nor hang beside tall letters.
 *
 * <p>Thread-safe. Words that were shaped are remembered, up to a bound.
 */
public final class Face {
    /** The em of the shaping; the face's own units, so that nothing is rounded. */
    private static final int EM = 1000;

    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_REMEMBERED = 64;

    /** What is drawn for a character that the face does not have: ◊. */
    private static final char SUBSTITUTE = '\u25CA';

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Weight weight;
    private final byte[] file;
    private final Font font;
    private final int substitute;
    private final int saraAm;
    private final int space;
    private final Map<String, ShapedWord> remembered = new ConcurrentHashMap<>();

    Face(Weight weight, byte[] file, Font font) {
        this.weight = weight;
        this.file = file;
        this.font = font.deriveFont((float) EM);
        this.substitute = code(SUBSTITUTE);
        this.saraAm = code('ำ');
        this.space = code(' ');
    }

    /** {@return how heavy it is} */
    public Weight weight() {
        return weight;
    }

    /** {@return the bytes of its TrueType file, not to be changed} */
    public byte[] file() {
        return file;
    }

    /**
     * Shapes a word.
     *
     * @param word the word, with or without spaces
     * @return its glyphs in place
     */
    public ShapedWord shape(String word) {
        if (word.length() > LONGEST_REMEMBERED) {
            return shapeAnew(word);
        }
        ShapedWord known = remembered.get(word);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        ShapedWord shaped = shapeAnew(word);
        remembered.put(word, shaped);
        return shaped;
    }

    private ShapedWord shapeAnew(String word) {
        WordBuilder builder = new WordBuilder();
        int at = 0;
        while (at < word.length()) {
            int c = word.codePointAt(at);
            int end = at + Character.charCount(c);
            if (Invisible.is(c)) {
                builder.invisible(word.substring(at, end));
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                builder.glyph(space, word.substring(at, end), advance(space));
            } else if (font.canDisplay(c)) {
                while (end < word.length() && isShaped(word.codePointAt(end))) {
                    end += Character.charCount(word.codePointAt(end));
                }
                builder.run(shapeRun(word.substring(at, end)), end - at);
            } else {
                builder.missing(substitute, word.substring(at, end), advance(substitute));
            }
            at = end;
        }
        return builder.build(word);
    }

    private boolean isShaped(int c) {
        return font.canDisplay(c) && !Invisible.is(c) && Character.getType(c) != Character.SPACE_SEPARATOR;
    }

    private WordBuilder.Run shapeRun(String text) {
        char[] letters = text.toCharArray();
        GlyphVector vector = font.layoutGlyphVector(CONTEXT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int count = vector.getNumGlyphs();
        float[] places = vector.getGlyphPositions(0, count + 1, null);
        int[] owners = vector.getGlyphCharIndices(0, count, null);
        List<Glyph> glyphs = new ArrayList<>(count);
        for (int i = 0; i < count; ) {
            int next = i + 1;
            while (next < count && owners[next] == owners[i]) {
                next++;
            }
            int end = next < count ? owners[next] : text.length();
            String group = text.substring(owners[i], end);
            if (group.equals("ำ") && next == i + 2) {
                int x = Math.round(places[2 * (i + 1)]);
                glyphs.add(new Glyph(saraAm, group, x, 0));
            } else {
                ClusterText.assign(group, next - i, glyphs, vector, places, i);
            }
            i = next;
        }
        return new WordBuilder.Run(glyphs, Math.round(places[2 * count]));
    }

    private int code(char c) {
        return font.createGlyphVector(CONTEXT, new char[] {c}).getGlyphCode(0);
    }

    private int advance(int code) {
        return Math.round(font.createGlyphVector(CONTEXT, new int[] {code})
                .getGlyphMetrics(0)
                .getAdvance());
    }
}
