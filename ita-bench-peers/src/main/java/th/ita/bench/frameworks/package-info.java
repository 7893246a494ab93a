/** W6: the files of all years read and validated. */
@NullMarked
package th.ita.bench.frameworks;

import org.jspecify.annotations.NullMarked;
