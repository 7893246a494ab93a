/** Figures as drawings in SVG: no script, no style of their own, words for those who cannot see them. */
@NullMarked
package th.ita.export.chart;

import org.jspecify.annotations.NullMarked;
