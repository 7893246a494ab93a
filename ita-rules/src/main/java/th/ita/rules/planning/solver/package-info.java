/** The search for cheapest sets, in whole numbers: no framework, no rounding, no wording. Not exported. */
@NullMarked
package th.ita.rules.planning.solver;

import org.jspecify.annotations.NullMarked;
