/** Keys as files: made for their owner's eyes alone, and not used where others can read them. */
@NullMarked
package th.ita.export.keys;

import org.jspecify.annotations.NullMarked;
