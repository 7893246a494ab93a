/** Many agencies of one year together: their scores as they come in, their places among each other, and summaries. */
@NullMarked
package th.ita.rules.batch;

import org.jspecify.annotations.NullMarked;
