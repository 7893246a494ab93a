package th.ita.export.pdf.font;

/** Characters that are not drawn: joiners, zero width spaces, selectors of variants, soft hyphens. */
final class Invisible {
    private Invisible() {}

    static boolean is(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || c == 0x034F
                || (c >= 0x180B && c <= 0x180F);
    }
}
