/** Nouns of the interface for programs, one class each: they find what is asked for and hand over what the core's writers print. */
@NullMarked
package th.ita.web.api;

import org.jspecify.annotations.NullMarked;
