/**
 * A framework's rules worked out once into a plan over primitive columns, for whole nations of agencies: the same exact
 * scores as {@link th.ita.rules.scoring}, without trees and without allocation per agency. Counted answers to a survey have
 * a scorer of their own, without a tree either.
 */
@NullMarked
package th.ita.rules.compiled;

import org.jspecify.annotations.NullMarked;
