/** Which known word somebody may have meant. */
@NullMarked
package th.ita.export.near;

import org.jspecify.annotations.NullMarked;
