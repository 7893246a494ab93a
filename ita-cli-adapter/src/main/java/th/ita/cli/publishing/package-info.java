/** The command that writes the site of an agency's year into a folder. */
@NullMarked
package th.ita.cli.publishing;

import org.jspecify.annotations.NullMarked;
