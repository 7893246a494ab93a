/** Reading published result tables for an audit. */
@NullMarked
package th.ita.export.audit;

import org.jspecify.annotations.NullMarked;
