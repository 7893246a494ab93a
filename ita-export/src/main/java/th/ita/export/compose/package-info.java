/** From a plan, its result and its check to the papers an agency publishes, as documents free of any format. */
@NullMarked
package th.ita.export.compose;

import org.jspecify.annotations.NullMarked;
