/** A store that lasts as long as the process. */
@NullMarked
package th.ita.storage.memory;

import org.jspecify.annotations.NullMarked;
