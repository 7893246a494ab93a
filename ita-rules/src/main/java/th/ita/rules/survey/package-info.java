/** The surveys of staff and public: their forms, counting answers to them, and what the numbers of answers say. */
@NullMarked
package th.ita.rules.survey;

import org.jspecify.annotations.NullMarked;
