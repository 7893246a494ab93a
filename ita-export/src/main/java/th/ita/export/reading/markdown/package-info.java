/** Reading Markdown with the tables of GitHub. */
@NullMarked
package th.ita.export.reading.markdown;

import org.jspecify.annotations.NullMarked;
