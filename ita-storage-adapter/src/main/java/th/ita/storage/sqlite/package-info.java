/** A store in one SQLite file, the embedded default. */
@NullMarked
package th.ita.storage.sqlite;

import org.jspecify.annotations.NullMarked;
