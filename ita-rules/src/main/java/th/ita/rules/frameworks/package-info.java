/** The frameworks by fiscal year: those that come with the library, and reading a municipality's own file. */
@NullMarked
package th.ita.rules.frameworks;

import org.jspecify.annotations.NullMarked;
