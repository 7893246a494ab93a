/** Commands around what is kept: its revisions, their history and their chain. */
@NullMarked
package th.ita.cli.stores;

import org.jspecify.annotations.NullMarked;
