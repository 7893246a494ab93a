/** What a rule found: a stable id, a severity, what it concerns; the words live in message bundles. */
@NullMarked
package th.ita.rules.finding;

import org.jspecify.annotations.NullMarked;
