/** Documents for word processors (Office Open XML), on paper of their own or on an agency's letterhead. */
@NullMarked
package th.ita.export.docx;

import org.jspecify.annotations.NullMarked;
