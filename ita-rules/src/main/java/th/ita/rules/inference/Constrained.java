package th.ita.rules.inference;

import th.ita.domain.score.Score;

/**
 * A figure together with what is known of single items.
 *
 * @param known what is known, of items of this indicator
 * @param supposed the pattern if what is known is all there is to tell: where items are known not to be met, all others
 *     were met; where items are known to be met only, no other was
 * @param score the score of that supposition
 * @param agrees whether it prints as the figure
 * @param fit the patterns that print as the figure and in which what is known holds, whatever the other items are
 */
public record Constrained(Known known, Pattern supposed, Score score, boolean agrees, Fit fit) {}
