/** Commands that say what to do next: analysis, the cheapest way up, and measures to start from. */
@NullMarked
package th.ita.cli.planning;

import org.jspecify.annotations.NullMarked;
