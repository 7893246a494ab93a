/** Writing an agency's year as a static site, and putting it into its folder. */
@NullMarked
package th.ita.cli.publishing;

import org.jspecify.annotations.NullMarked;
