package th.ita.rules.analysis;

import java.math.BigDecimal;

/**
 * A threshold and who set it.
 *
 * @param score a printed score, 0 to 100
 * @param setBy who set it
 */
public record Cutoff(BigDecimal score, SetBy setBy) {
    /** Who set a threshold. Worded under {@code cutoff.NAME}. */
    public enum SetBy {
        /** The framework of the year, as a fact with its source. */
        FRAMEWORK,
        /** The framework of the year, as a fact that nobody has confirmed. */
        FRAMEWORK_UNCONFIRMED,
        /** This library, since the framework states none. */
        DEFAULT,
        /** Whoever asked for the analysis. */
        CHOSEN
    }
}
