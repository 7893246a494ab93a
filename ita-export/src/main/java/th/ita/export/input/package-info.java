/** Whatever a user hands over, opened by the reader that understands it. */
@NullMarked
package th.ita.export.input;

import org.jspecify.annotations.NullMarked;
