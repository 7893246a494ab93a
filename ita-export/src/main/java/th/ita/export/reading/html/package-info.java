/** Reading web pages. */
@NullMarked
package th.ita.export.reading.html;

import org.jspecify.annotations.NullMarked;
