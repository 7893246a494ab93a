/** The life of a measures plan from draft to close: commands, what came of them, and the trail they leave. */
@NullMarked
package th.ita.domain.life;

import org.jspecify.annotations.NullMarked;
