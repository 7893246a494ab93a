/**
 * Thai text: splitting it into words, breaking it into lines, comparing it, measuring it, and mending words that stray
 * spaces broke. The word lists are data beside the classes: {@code thaidict.txt} from ICU with its licence,
 * {@code administration.txt} and {@code compounds.txt} of this project.
 */
@NullMarked
package th.ita.export.thai;

import org.jspecify.annotations.NullMarked;
