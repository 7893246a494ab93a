/**
 * Signatures on documents as values: what is signed, the keys, and the short codes a person compares. Knows no file and no
 * form of a file.
 */
@NullMarked
package th.ita.export.signing;

import org.jspecify.annotations.NullMarked;
