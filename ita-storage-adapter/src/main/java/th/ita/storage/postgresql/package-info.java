/** A store in a PostgreSQL database. */
@NullMarked
package th.ita.storage.postgresql;

import org.jspecify.annotations.NullMarked;
