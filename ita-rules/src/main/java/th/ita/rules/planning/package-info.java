/** The cheapest way to a target: which items to fix, with a proof that no cheaper set reaches it. */
@NullMarked
package th.ita.rules.planning;

import org.jspecify.annotations.NullMarked;
