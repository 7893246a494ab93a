/** From the items of one year to those of another, by topic, and carrying measures along. */
@NullMarked
package th.ita.rules.mapping;

import org.jspecify.annotations.NullMarked;
