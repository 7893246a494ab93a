/** The question that planning answers, as values: what is to be reached, from where, at what cost, within what limits. */
@NullMarked
package th.ita.rules.planning.task;

import org.jspecify.annotations.NullMarked;
