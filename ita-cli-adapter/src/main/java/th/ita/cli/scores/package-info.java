/** Commands that work scores out: of one agency, of answers, of many agencies, and backwards from a published score. */
@NullMarked
package th.ita.cli.scores;

import org.jspecify.annotations.NullMarked;
