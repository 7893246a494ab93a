/** Published result tables checked by interval arithmetic: whether their figures can belong together. */
@NullMarked
package th.ita.rules.audit;

import org.jspecify.annotations.NullMarked;
