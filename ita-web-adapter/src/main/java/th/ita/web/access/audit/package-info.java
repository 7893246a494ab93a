/** Who changed what, from where, and when: kept beside the revisions, which know the author and the reason alone. */
@NullMarked
package th.ita.web.access.audit;

import org.jspecify.annotations.NullMarked;
