/** W2b: a table of agencies scored, from a file to a file's bytes. */
@NullMarked
package th.ita.bench.table;

import org.jspecify.annotations.NullMarked;
