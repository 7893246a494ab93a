/** How often somebody may ask, and how long somebody waits who guesses. Bounded in memory, exact under any clock. */
@NullMarked
package th.ita.web.access.limit;

import org.jspecify.annotations.NullMarked;
