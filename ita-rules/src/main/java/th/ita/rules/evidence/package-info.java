/** The evidence of a plan: which pages are to be looked at, and what was seen there kept in the plan. */
@NullMarked
package th.ita.rules.evidence;

import org.jspecify.annotations.NullMarked;
