/** Long readings that go on where they were broken off. */
@NullMarked
package th.ita.export.resume;

import org.jspecify.annotations.NullMarked;
