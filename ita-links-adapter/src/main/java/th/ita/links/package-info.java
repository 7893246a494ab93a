/** The links of evidence, looked at over HTTP. */
@NullMarked
package th.ita.links;

import org.jspecify.annotations.NullMarked;
