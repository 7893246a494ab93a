/** Signing in and out at a browser, and what a program asks to learn who it is. */
@NullMarked
package th.ita.web.entry;

import org.jspecify.annotations.NullMarked;
