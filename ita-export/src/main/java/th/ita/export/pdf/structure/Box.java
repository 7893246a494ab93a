package th.ita.export.pdf.structure;

/**
 * A rectangle on a page. Lengths are in points, measured from the top left corner of the page.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param width how wide it is
 * @param height how high it is
 */
public record Box(double left, double top, double width, double height) {}
