/** Commands around the frameworks of the fiscal years. */
@NullMarked
package th.ita.cli.frameworks;

import org.jspecify.annotations.NullMarked;
