/** What every command works with: the options they share, the files they are given and those they write. */
@NullMarked
package th.ita.cli.desk;

import org.jspecify.annotations.NullMarked;
