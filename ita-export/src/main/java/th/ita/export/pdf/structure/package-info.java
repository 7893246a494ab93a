/** What a page is made of for those who do not see it: the tree of a document's parts, and what is mere decoration. */
@NullMarked
package th.ita.export.pdf.structure;

import org.jspecify.annotations.NullMarked;
