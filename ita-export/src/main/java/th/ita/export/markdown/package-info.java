/** Documents as Markdown with the tables of GitHub. */
@NullMarked
package th.ita.export.markdown;

import org.jspecify.annotations.NullMarked;
