/** Expected refusals as values: what was wrong, where, and with which arguments. */
@NullMarked
package th.ita.domain.refusal;

import org.jspecify.annotations.NullMarked;
