/** Documents as single HTML files that need nothing else: accessible, printable, without a script or a request. */
@NullMarked
package th.ita.export.html;

import org.jspecify.annotations.NullMarked;
