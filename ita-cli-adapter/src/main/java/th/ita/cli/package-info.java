/** The {@code ita} command itself: its start, its help, and the list of its commands, each one thin: read, ask the core, show. */
@NullMarked
package th.ita.cli;

import org.jspecify.annotations.NullMarked;
