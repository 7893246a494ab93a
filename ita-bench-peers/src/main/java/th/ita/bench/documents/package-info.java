/** W5: documents in every format. */
@NullMarked
package th.ita.bench.documents;

import org.jspecify.annotations.NullMarked;
