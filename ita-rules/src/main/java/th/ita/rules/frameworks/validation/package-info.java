/** What a framework must hold together for its scores to mean something: rules as values, problems as values. */
@NullMarked
package th.ita.rules.frameworks.validation;

import org.jspecify.annotations.NullMarked;
