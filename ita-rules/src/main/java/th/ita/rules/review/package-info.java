/** A result read as a whole: its scores, and what the measures that answer it say about the published figures. */
@NullMarked
package th.ita.rules.review;

import org.jspecify.annotations.NullMarked;
