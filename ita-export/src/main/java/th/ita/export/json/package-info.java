/**
 * Canonical JSON: plans and assessments written and read back, scores and checks written. Written JSON is the same on
 * every machine, byte for byte; what is read and does not fit is refused with file, line and path.
 */
@NullMarked
package th.ita.export.json;

import org.jspecify.annotations.NullMarked;
