/** What the core needs of the outside and leaves to others to provide. */
@NullMarked
package th.ita.domain.port;

import org.jspecify.annotations.NullMarked;
