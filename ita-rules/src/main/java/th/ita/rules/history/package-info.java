/** What the core makes of a store: documents with their history, and proof that nothing of it was touched. */
@NullMarked
package th.ita.rules.history;

import org.jspecify.annotations.NullMarked;
