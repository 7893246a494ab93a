/**
 * The proof that a plan is cheapest, or that its target is out of reach, and the check of such a proof. The check shares
 * no code with the search that found the plan.
 */
@NullMarked
package th.ita.rules.planning.certificate;

import org.jspecify.annotations.NullMarked;
