/** Every sentence shown to a person, in Thai and in English, by key. */
@NullMarked
package th.ita.rules.wording;

import org.jspecify.annotations.NullMarked;
