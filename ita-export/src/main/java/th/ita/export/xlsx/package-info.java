/** Workbooks for spreadsheets, written row by row. */
@NullMarked
package th.ita.export.xlsx;

import org.jspecify.annotations.NullMarked;
