/** Which items of a year a measure serves, told from its wording. */
@NullMarked
package th.ita.rules.targeting;

import org.jspecify.annotations.NullMarked;
