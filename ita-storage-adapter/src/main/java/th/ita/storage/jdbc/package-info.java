/** What the stores in databases have in common: rows, versions of their tables, and what their faults mean. */
@NullMarked
package th.ita.storage.jdbc;

import org.jspecify.annotations.NullMarked;
