/** Puts an agency's year together as a site, and the site into a folder or an archive. */
@NullMarked
package th.ita.export.publishing;

import org.jspecify.annotations.NullMarked;
