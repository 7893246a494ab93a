/** The internal measures that agencies customarily proclaim, and which of them a list holds. */
@NullMarked
package th.ita.rules.standing;

import org.jspecify.annotations.NullMarked;
