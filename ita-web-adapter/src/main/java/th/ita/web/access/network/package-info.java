/** Where requests come from: addresses, ranges of them, and the proxies whose word is taken. */
@NullMarked
package th.ita.web.access.network;

import org.jspecify.annotations.NullMarked;
