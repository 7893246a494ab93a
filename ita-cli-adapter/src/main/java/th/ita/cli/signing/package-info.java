/** Commands that sign a document and say whether it is still the one signed. */
@NullMarked
package th.ita.cli.signing;

import org.jspecify.annotations.NullMarked;
