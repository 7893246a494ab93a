/** What the measures document and the implementation report must hold, as listed rules. */
@NullMarked
package th.ita.rules.completeness;

import org.jspecify.annotations.NullMarked;
