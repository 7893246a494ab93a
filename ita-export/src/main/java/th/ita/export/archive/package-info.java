/** A whole store in one file, to be carried, kept and read back. */
@NullMarked
package th.ita.export.archive;

import org.jspecify.annotations.NullMarked;
