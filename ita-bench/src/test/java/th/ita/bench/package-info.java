@NullMarked
package th.ita.bench;

import org.jspecify.annotations.NullMarked;
