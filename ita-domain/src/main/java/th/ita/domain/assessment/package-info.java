/** What is known of one agency's result in one fiscal year. */
@NullMarked
package th.ita.domain.assessment;

import org.jspecify.annotations.NullMarked;
