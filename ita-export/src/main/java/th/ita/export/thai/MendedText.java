package th.ita.export.thai;

import java.util.List;

/**
 * A text after {@link BrokenWords} went over it.
 *
 * @param text the text without the spaces that were proved stray
 * @param gaps every space between two Thai letters, in order, with its decision
 */
public record MendedText(String text, List<Gap> gaps) {
    /** Takes a copy of the list. */
    public MendedText {
        gaps = List.copyOf(gaps);
    }

    /** {@return the spaces that were taken out} */
    public List<Gap> joined() {
        return gaps.stream().filter(gap -> gap.decision().joins()).toList();
    }

    /** {@return the spaces that stayed, because nothing proves them stray} */
    public List<Gap> left() {
        return gaps.stream().filter(gap -> !gap.decision().joins()).toList();
    }
}
