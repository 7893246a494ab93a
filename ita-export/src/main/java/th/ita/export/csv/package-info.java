/** Tables in text, such as CSV: read row by row in bounded memory by columns that are declared, and written. */
@NullMarked
package th.ita.export.csv;

import org.jspecify.annotations.NullMarked;
