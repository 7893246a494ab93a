package th.ita.export.pdf.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import th.ita.export.pdf.font.Face;
import th.ita.export.pdf.font.Glyph;

/**
 * A face as a file uses it: a number for every pair of a glyph and the text it stands for, so that one glyph can stand
 * for different characters, and the part of the face that these glyphs need.
 */
final class FontFile {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    private final Face face;
    private final TrueTypeFont font;
    private final double scale;
    private final Map<Pair, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Integer> widths = new HashMap<>();

    FontFile(Face face) throws IOException {
        this.face = face;
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
        this.scale = 1000.0 / font.getUnitsPerEm();
    }

    /** A glyph and the text it stands for. */
    record Pair(int glyph, String text) {}

    Face face() {
        return face;
    }

    TrueTypeFont font() {
        return font;
    }

    boolean isUsed() {
        return !numbers.isEmpty();
    }

    /** The number by which pages name a glyph, from 1. */
    int number(Glyph glyph) {
        return numbers.computeIfAbsent(new Pair(glyph.code(), glyph.text()), pair -> numbers.size() + 1);
    }

    /** How wide a glyph is, in thousandths of the size. */
    int width(int glyph) {
        return widths.computeIfAbsent(glyph, this::readWidth);
    }

    /** The pairs in the order of their numbers. */
    List<Pair> pairs() {
        return new ArrayList<>(numbers.keySet());
    }

    double scaled(double units) {
        return Math.round(units * scale);
    }

    /** The part of the face that is used, and where in it each glyph is to be found. */
    static final class Subset {
        private final byte[] bytes;
        private final Map<Integer, Integer> places;

        private Subset(byte[] bytes, Map<Integer, Integer> places) {
            this.bytes = bytes;
            this.places = places;
        }

        byte[] bytes() {
            return bytes;
        }

        /** The number of a glyph within the part. */
        int place(int glyph) {
            return places.getOrDefault(glyph, 0);
        }
    }

    Subset subset() throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        TreeSet<Integer> used = new TreeSet<>();
        numbers.keySet().forEach(pair -> used.add(pair.glyph()));
        subsetter.addGlyphIds(used);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        Map<Integer, Integer> places = new HashMap<>();
        subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        return new Subset(bytes.toByteArray(), places);
    }

    private int readWidth(int glyph) {
        try {
            return (int) scaled(font.getAdvanceWidth(glyph));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
