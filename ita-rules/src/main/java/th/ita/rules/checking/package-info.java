/**
 * The second look at a score sheet: every number of its tree is worked out again, and what does not follow is told as a
 * value. Reads the values of {@link th.ita.rules.scoring} and shares no computation with them, nor the arithmetic of
 * {@link th.ita.domain.score.Fraction}: an error in either would otherwise agree with itself.
 */
@NullMarked
package th.ita.rules.checking;

import org.jspecify.annotations.NullMarked;
