/** W4: the cheapest way to the next grade. */
@NullMarked
package th.ita.bench.planning;

import org.jspecify.annotations.NullMarked;
