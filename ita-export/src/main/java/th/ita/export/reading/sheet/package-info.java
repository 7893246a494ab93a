/** Reading tables in text files, such as CSV, whatever stands above and between them. */
@NullMarked
package th.ita.export.reading.sheet;

import org.jspecify.annotations.NullMarked;
