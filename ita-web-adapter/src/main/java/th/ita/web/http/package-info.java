/** Requests and replies as the rest of the adapter sees them: problems, tags, languages, limits. Knows no assessment. */
@NullMarked
package th.ita.web.http;

import org.jspecify.annotations.NullMarked;
