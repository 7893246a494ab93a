/** What fixing items costs, read from a table. */
@NullMarked
package th.ita.export.costs;

import org.jspecify.annotations.NullMarked;
