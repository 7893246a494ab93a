/**
 * From a document to pages: paragraphs to lines, tables to rows, all to strips that are laid one below the other, and
 * strips to pages. What comes out says where every word, rule and link lies and to what part of the document it belongs.
 * Lengths are in points, from the top left corner of a page.
 */
@NullMarked
package th.ita.export.pdf.layout;

import org.jspecify.annotations.NullMarked;
