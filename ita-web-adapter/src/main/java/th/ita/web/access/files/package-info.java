/** Files that belong to their owner alone, that change as a whole or not at all, and that one process at a time changes. */
@NullMarked
package th.ita.web.access.files;

import org.jspecify.annotations.NullMarked;
