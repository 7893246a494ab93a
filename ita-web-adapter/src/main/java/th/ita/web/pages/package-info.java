/** Pages for people, written on the server, that need no JavaScript. */
@NullMarked
package th.ita.web.pages;

import org.jspecify.annotations.NullMarked;
