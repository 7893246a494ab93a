/** The dates of a plan for calendar programs. */
@NullMarked
package th.ita.export.calendar;

import org.jspecify.annotations.NullMarked;
