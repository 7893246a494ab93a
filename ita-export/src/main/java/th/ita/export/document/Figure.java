package th.ita.export.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import th.ita.domain.OutOfRangeException;

/**
 * A picture of numbers: what it shows, not how it is drawn. Whoever cannot see it has its description and its bars in
 * words.
 *
 * @param id its stable name within the document, as of a heading
 * @param caption what it shows
 * @param description what there is to be seen, in a sentence
 * @param chart the numbers
 */
public record Figure(String id, List<Inline> caption, Inline description, BarChart chart) implements Block {
    /** Checks the id and keeps its own copy of the caption. */
    public Figure {
        BlockId.check(id);
        caption = List.copyOf(caption);
    }

    /**
     * Bars that lie on one scale from 0, one below the other.
     *
     * @param max the end of the scale, above 0
     * @param target a mark on the scale that bars are held against, if there is one
     * @param bars the bars, from top to bottom
     */
    public record BarChart(BigDecimal max, Optional<Mark> target, List<Bar> bars) {
        /** Checks that nothing lies outside the scale. */
        public BarChart {
            bars = List.copyOf(bars);
            if (max.signum() <= 0) {
                throw new OutOfRangeException("end of scale", max, "above 0");
            }
            for (Bar bar : bars) {
                if (bar.low().signum() < 0
                        || bar.low().compareTo(bar.high()) > 0
                        || bar.high().compareTo(max) > 0) {
                    throw new OutOfRangeException("bar", bar.low() + " to " + bar.high(), "0 to " + max);
                }
            }
        }
    }

    /**
     * A mark on the scale.
     *
     * @param at where it lies
     * @param label what it is, its number included
     */
    public record Mark(BigDecimal at, Inline label) {}

    /**
     * A bar.
     *
     * @param label what it is the number of
     * @param low the number, or the least it may be
     * @param high the number, or the greatest it may be
     * @param figure the number in words
     * @param tone how it is to be taken
     */
    public record Bar(Inline label, BigDecimal low, BigDecimal high, Inline figure, Tone tone) {}

    /** How a bar is to be taken. Formats may colour by it, but what it says stands in words too. */
    public enum Tone {
        /** Weak: to be mended. */
        WEAK,
        /** Fair: to be developed. */
        FAIR,
        /** Strong: to be kept. */
        STRONG,
        /** Neither, or not known. */
        PLAIN
    }
}
