/** Cost against size, over three decades. */
@NullMarked
package th.ita.bench.growth;

import org.jspecify.annotations.NullMarked;
