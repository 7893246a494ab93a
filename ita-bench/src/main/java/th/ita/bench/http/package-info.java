/** The web adapter as its users meet it: a process of its own, asked by another. */
@NullMarked
package th.ita.bench.http;

import org.jspecify.annotations.NullMarked;
