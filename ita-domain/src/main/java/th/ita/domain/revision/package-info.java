/** What is kept of a document: revisions that only grow, each with who, when and why, chained by hashes. */
@NullMarked
package th.ita.domain.revision;

import org.jspecify.annotations.NullMarked;
