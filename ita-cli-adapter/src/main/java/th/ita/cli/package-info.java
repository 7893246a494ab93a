/** The commands of {@code ita}, each one thin: read, ask the core, show. */
@NullMarked
package th.ita.cli;

import org.jspecify.annotations.NullMarked;
