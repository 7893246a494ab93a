/** Names in two languages and the two sets of digits Thai papers are written in. */
@NullMarked
package th.ita.domain.text;

import org.jspecify.annotations.NullMarked;
