/**
 * The faces PDF files are set in, and shaping: from a word to glyphs in place. The only part that asks the JDK's font
 * engine. The faces are Sarabun, which lies beside the classes with its licence.
 */
@NullMarked
package th.ita.export.pdf.font;

import org.jspecify.annotations.NullMarked;
