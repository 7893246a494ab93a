/** W3: what a result would be if one item, or two, came out otherwise. */
@NullMarked
package th.ita.bench.whatif;

import org.jspecify.annotations.NullMarked;
