package th.ita.export.pdf.layout;

/** The formats of a page: A4 with the margins of official papers. */
public enum PageFormat {
    /** Upright. */
    PORTRAIT(595.28, 841.89, 70.87, 56.69, 68, 62),
    /** Laid across, for wide tables. */
    LANDSCAPE(841.89, 595.28, 56.69, 56.69, 64, 54);

    private final double width;
    private final double height;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;

    PageFormat(double width, double height, double left, double right, double top, double bottom) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
    }

    /** {@return how wide the page is} */
    public double width() {
        return width;
    }

    /** {@return how high the page is} */
    public double height() {
        return height;
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    /** How wide lines may be. */
    double room() {
        return width - left - right;
    }

    /** How high what stands between the margins may be. */
    double depth() {
        return height - top - bottom;
    }

    /** Where what stands between the margins ends. */
    double end() {
        return height - bottom;
    }
}
