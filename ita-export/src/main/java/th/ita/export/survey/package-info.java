/**
 * Answers to surveys, read from files with one respondent a line and counted at once: what tells one person from another
 * is not kept.
 */
@NullMarked
package th.ita.export.survey;

import org.jspecify.annotations.NullMarked;
