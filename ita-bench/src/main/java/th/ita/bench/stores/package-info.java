/** W7: stores, beside a table that somebody wrote by hand. */
@NullMarked
package th.ita.bench.stores;

import org.jspecify.annotations.NullMarked;
