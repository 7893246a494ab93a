package th.ita.export.pdf.font;

/**
 * One glyph of a shaped word. Lengths are in thousandths of the size of the text.
 *
 * @param code its number in the face
 * @param text the characters it stands for, never empty
 * @param x where its origin lies, from the origin of the word
 * @param rise how far its origin lies above the line
 */
public record Glyph(int code, String text, int x, int rise) {}
