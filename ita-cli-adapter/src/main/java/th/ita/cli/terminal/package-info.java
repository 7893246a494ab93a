/** What an official sees of a result: the terminal, columns and marks, and how far a long work has come. */
@NullMarked
package th.ita.cli.terminal;

import org.jspecify.annotations.NullMarked;
