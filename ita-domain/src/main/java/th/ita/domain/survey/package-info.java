/** What respondents answered, counted: nothing here tells one respondent from another. */
@NullMarked
package th.ita.domain.survey;

import org.jspecify.annotations.NullMarked;
