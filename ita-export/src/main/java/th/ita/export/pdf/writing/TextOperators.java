package th.ita.export.pdf.writing;

import th.ita.export.pdf.font.Glyph;
import th.ita.export.pdf.layout.Mark;

/** Writes words: their glyphs by number, put where shaping wants them, and their text where glyphs alone do not tell it. */
final class TextOperators {
    private final Operators out;
    private final UsedFonts fonts;
    private final double pageHeight;
    private boolean open;
    private String font = "";
    private int rgb = -1;

    TextOperators(Operators out, UsedFonts fonts, double pageHeight) {
        this.out = out;
        this.fonts = fonts;
        this.pageHeight = pageHeight;
    }

    void write(Mark.Letters letters) {
        if (letters.word().glyphs().isEmpty()) {
            return;
        }
        if (!open) {
            out.raw("BT");
            open = true;
        }
        style(letters);
        out.add("Tm", 1, 0, 0, 1, letters.x(), pageHeight - letters.baseline());
        if (letters.word().plain()) {
            glyphs(letters);
        } else {
            StringBuilder buffer = out.buffer();
            buffer.append("/Span <</ActualText <FEFF");
            Numbers.utf16(letters.word().text(), buffer);
            buffer.append(">>> BDC\n");
            glyphs(letters);
            out.raw("EMC");
        }
    }

    /** Ends the words, before anything else is drawn. */
    void end() {
        if (open) {
            out.raw("ET");
            open = false;
        }
    }

    /** Forgets the colour, which others set too. */
    void forgetColour() {
        rgb = -1;
    }

    private void style(Mark.Letters letters) {
        StringBuilder wanted = new StringBuilder("/");
        wanted.append(fonts.name(letters.style().weight())).append(' ');
        Numbers.append(letters.style().size(), wanted);
        if (!font.contentEquals(wanted)) {
            font = wanted.toString();
            out.raw(font + " Tf");
        }
        if (rgb != letters.style().ink().rgb()) {
            rgb = letters.style().ink().rgb();
            out.colour("rg", rgb);
        }
    }

    private void glyphs(Mark.Letters letters) {
        FontFile file = fonts.file(letters.face());
        StringBuilder buffer = out.buffer();
        int pen = 0;
        int rise = 0;
        buffer.append("[<");
        for (Glyph glyph : letters.word().glyphs()) {
            if (glyph.rise() != rise) {
                rise = glyph.rise();
                buffer.append(">]TJ\n");
                out.add("Ts", rise * letters.style().size() / 1000);
                buffer.append("[<");
            }
            if (glyph.x() != pen) {
                buffer.append('>').append(pen - glyph.x()).append('<');
            }
            Numbers.hex(file.number(glyph), 4, buffer);
            pen = glyph.x() + file.width(glyph.code());
        }
        buffer.append(">]TJ\n");
        if (rise != 0) {
            out.add("Ts", 0);
        }
    }
}
