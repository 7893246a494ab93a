package th.ita.export.pdf.layout;

import java.util.Optional;

/**
 * A stretch of a page from edge to edge that no page break may fall into.
 *
 * @param format the page it needs
 * @param before the room above it, which falls away at the top of a page
 * @param height how high it is
 * @param keep whether it stands on the same page as what follows
 * @param repeat what is drawn above it where it comes to stand at the top of a page: the heads of its table
 * @param drawing what is drawn
 */
record Strip(PageFormat format, double before, double height, boolean keep, Optional<Strip> repeat, Drawing drawing) {
    /** What is drawn where. */
    @FunctionalInterface
    interface Drawing {
        void on(Sheet sheet, double left, double top);
    }

    Strip(PageFormat format, double before, double height, boolean keep, Drawing drawing) {
        this(format, before, height, keep, Optional.empty(), drawing);
    }

    /** The room it takes below something else. */
    double all() {
        return before + height;
    }

    Strip below(Strip heads) {
        return new Strip(format, before, height, keep, Optional.of(heads), drawing);
    }

    Strip after(double room) {
        return new Strip(format, room, height, keep, repeat, drawing);
    }

    Strip kept() {
        return new Strip(format, before, height, true, repeat, drawing);
    }
}
