package th.ita.rules.inference;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that an indicator can have.
 *
 * @param figure the figure as the year prints it
 * @param patterns every pattern of met items that prints so, by ascending counts
 */
public record Reachable(BigDecimal figure, List<Pattern> patterns) {
    /** Keeps its own copy of the list. */
    public Reachable {
        patterns = List.copyOf(patterns);
    }
}
