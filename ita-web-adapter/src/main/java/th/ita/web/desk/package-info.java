/** What programs and pages alike do at an agency's desk: open, keep, ask. Knows no HTTP. */
@NullMarked
package th.ita.web.desk;

import org.jspecify.annotations.NullMarked;
