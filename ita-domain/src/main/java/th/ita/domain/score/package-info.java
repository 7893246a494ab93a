/** Exact scores and the one place where they are rounded. */
@NullMarked
package th.ita.domain.score;

import org.jspecify.annotations.NullMarked;
