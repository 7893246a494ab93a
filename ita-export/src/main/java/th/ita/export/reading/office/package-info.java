/** Reading documents of Word and workbooks of Excel: streamed, within limits, and running nothing. */
@NullMarked
package th.ita.export.reading.office;

import org.jspecify.annotations.NullMarked;
