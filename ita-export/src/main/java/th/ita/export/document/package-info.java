/**
 * Documents as values, free of any format: headings, paragraphs, lists, tables, notices, a signature. Composed once,
 * rendered in every format. Every text in it is harmless by construction: see {@link Inline}.
 */
@NullMarked
package th.ita.export.document;

import org.jspecify.annotations.NullMarked;
