/** What papers for word processors and spreadsheets have in common. */
@NullMarked
package th.ita.export.office;

import org.jspecify.annotations.NullMarked;
