/** Tables of many agencies: read line by line, scored, ranked and written with a summary. */
@NullMarked
package th.ita.export.batch;

import org.jspecify.annotations.NullMarked;
