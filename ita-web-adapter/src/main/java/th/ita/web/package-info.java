/** The assessment over HTTP: where its parts are put together, alone or in a host's container. */
@NullMarked
package th.ita.web;

import org.jspecify.annotations.NullMarked;
