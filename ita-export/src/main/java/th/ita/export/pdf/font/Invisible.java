package th.ita.export.pdf.font;

import java.util.Arrays;

/**
 * Characters that are not drawn: joiners, zero width spaces, selectors of variants, fillers, soft hyphens, and the code
 * points that Unicode keeps for more of them (Default_Ignorable_Code_Point), for which later fonts and JDKs give a glyph
 * that no font file holds.
 */
final class Invisible {
    private static final int[][] RANGES = {
        {0x034F, 0x034F},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x2060, 0x206F},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFF8},
        {0xE0000, 0xE0FFF}
    };

    private Invisible() {}

    static boolean is(int c) {
        return Character.getType(c) == Character.FORMAT
                || Arrays.stream(RANGES).anyMatch(range -> c >= range[0] && c <= range[1]);
    }
}
