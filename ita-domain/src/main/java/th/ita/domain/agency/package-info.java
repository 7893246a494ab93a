/** The agencies that are assessed. */
@NullMarked
package th.ita.domain.agency;

import org.jspecify.annotations.NullMarked;
