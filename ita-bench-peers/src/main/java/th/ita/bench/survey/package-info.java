/** W2: a nation's survey counted, in memory and from files. */
@NullMarked
package th.ita.bench.survey;

import org.jspecify.annotations.NullMarked;
