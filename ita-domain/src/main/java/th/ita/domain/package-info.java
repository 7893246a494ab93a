/** The vocabulary every other package of the core shares: the house annotation and the root of faults. */
@NullMarked
package th.ita.domain;

import org.jspecify.annotations.NullMarked;
