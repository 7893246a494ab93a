/** What was found when a page or file that is given as evidence was looked at. */
@NullMarked
package th.ita.domain.evidence;

import org.jspecify.annotations.NullMarked;
