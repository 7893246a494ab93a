/** An implementation report held against the plan it reports on. */
@NullMarked
package th.ita.rules.fulfilment;

import org.jspecify.annotations.NullMarked;
