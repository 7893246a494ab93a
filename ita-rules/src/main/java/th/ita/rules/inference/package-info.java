/** Scoring run backwards: which patterns of met items can lie behind a published figure. */
@NullMarked
package th.ita.rules.inference;

import org.jspecify.annotations.NullMarked;
