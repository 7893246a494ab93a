/**
 * From laid out pages to the bytes of a PDF file that conforms to PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
 * PDFBox serves as a writer of objects and is known nowhere else.
 */
@NullMarked
package th.ita.export.pdf.writing;

import org.jspecify.annotations.NullMarked;
