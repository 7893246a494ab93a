/** Runs workloads side by side and writes what came of them. */
@NullMarked
package th.ita.bench;

import org.jspecify.annotations.NullMarked;
