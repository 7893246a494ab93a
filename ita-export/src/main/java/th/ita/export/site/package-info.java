/** An agency's year as a static site: pages for people, data for machines, as files that any web server can hand out. */
@NullMarked
package th.ita.export.site;

import org.jspecify.annotations.NullMarked;
