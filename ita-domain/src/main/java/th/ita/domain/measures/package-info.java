/** The measures an agency sets after a result, and what became of them. */
@NullMarked
package th.ita.domain.measures;

import org.jspecify.annotations.NullMarked;
