/** From what is known of a result to exact scores, each with the tree that explains it. */
@NullMarked
package th.ita.rules.scoring;

import org.jspecify.annotations.NullMarked;
