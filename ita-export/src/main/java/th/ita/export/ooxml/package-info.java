/** What Office Open XML files of every kind are made of: parts in an archive, and text inside them. */
@NullMarked
package th.ita.export.ooxml;

import org.jspecify.annotations.NullMarked;
