/** Text that is put together as bytes, without a string for each piece of it. */
@NullMarked
package th.ita.export.printing;

import org.jspecify.annotations.NullMarked;
