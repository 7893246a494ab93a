/** What of a plan is due or overdue on a day. */
@NullMarked
package th.ita.rules.reminders;

import org.jspecify.annotations.NullMarked;
