/** Commands around the papers: reading them, checking them, looking at their links and writing them. */
@NullMarked
package th.ita.cli.papers;

import org.jspecify.annotations.NullMarked;
