package th.ita.export.pdf.writing;

import java.util.List;

/** The six letters by which the name of a part of a face differs from those of other parts. */
final class SubsetTag {
    private SubsetTag() {}

    static String of(List<FontFile.Pair> pairs) {
        StringBuilder used = new StringBuilder();
        pairs.forEach(pair -> used.append(pair.glyph()).append(' '));
        byte[] hash = Digest.of(used.toString());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash[i], 26)));
        }
        return tag.toString();
    }
}
