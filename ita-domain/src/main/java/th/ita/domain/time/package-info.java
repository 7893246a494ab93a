/** The Thai fiscal year, which runs from 1 October to 30 September and is named in the Buddhist era. */
@NullMarked
package th.ita.domain.time;

import org.jspecify.annotations.NullMarked;
