/** W8: what a command takes from its start to its end, in a process of its own. */
@NullMarked
package th.ita.bench.start;

import org.jspecify.annotations.NullMarked;
