/** What one fiscal year assesses: instruments, indicators, sub-indicators, items, grades, each fact with its source. */
@NullMarked
package th.ita.domain.framework;

import org.jspecify.annotations.NullMarked;
