/** Rules of a store as tests: extend {@link th.ita.storage.tck.RevisionStoreConformance}, hand it a fixture. */
@NullMarked
package th.ita.storage.tck;

import org.jspecify.annotations.NullMarked;
