/** Measures to start from, for chosen items of a year, from templates by topic. */
@NullMarked
package th.ita.rules.drafting;

import org.jspecify.annotations.NullMarked;
