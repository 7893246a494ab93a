/** The sentences of this module, in Thai and in English, by key. */
@NullMarked
package th.ita.export.wording;

import org.jspecify.annotations.NullMarked;
