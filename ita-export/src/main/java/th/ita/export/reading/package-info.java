/** Reading a municipality's own documents into plans, and what reading left open. */
@NullMarked
package th.ita.export.reading;

import org.jspecify.annotations.NullMarked;
