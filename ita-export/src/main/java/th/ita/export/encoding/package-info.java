/** Which encoding a text is in, and reading it: UTF-8, UTF-16, and the Thai code pages of old office machines. */
@NullMarked
package th.ita.export.encoding;

import org.jspecify.annotations.NullMarked;
