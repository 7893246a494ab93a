/** JSON as values that know where they stand: what every file of this library is read into and written from. */
@NullMarked
package th.ita.rules.json;

import org.jspecify.annotations.NullMarked;
