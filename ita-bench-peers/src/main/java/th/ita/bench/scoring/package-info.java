/** W1: a nation's agencies scored, by our scorers, by other people's engines, and by hand. */
@NullMarked
package th.ita.bench.scoring;

import org.jspecify.annotations.NullMarked;
