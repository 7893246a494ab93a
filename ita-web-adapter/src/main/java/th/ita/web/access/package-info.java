/** Who may do what: callers, tokens, sessions, limits, and the trail of changes. Knows no server. */
@NullMarked
package th.ita.web.access;

import org.jspecify.annotations.NullMarked;
