/**
 * What a result is for: where it is weak and strong, what each item would bring, how far each grade is, and what the
 * public sees against what is disclosed.
 */
@NullMarked
package th.ita.rules.analysis;

import org.jspecify.annotations.NullMarked;
