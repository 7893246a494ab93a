/** Two results of one agency held against each other: what the difference of their scores is made of, exactly. */
@NullMarked
package th.ita.rules.comparison;

import org.jspecify.annotations.NullMarked;
