/**
 * What can be asked of a document, with all it takes to answer. The command line and the web put the same questions, as a
 * person types them, and show the same answers.
 */
@NullMarked
package th.ita.export.questions;

import org.jspecify.annotations.NullMarked;
