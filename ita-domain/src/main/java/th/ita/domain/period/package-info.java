/** When a measure is to be carried out: values, and the official phrases they are read from. */
@NullMarked
package th.ita.domain.period;

import org.jspecify.annotations.NullMarked;
