package th.ita.rules.inference;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A slip of typing that would explain a figure that nothing else does.
 *
 * @param kind the slip
 * @param from the figure as it was printed
 * @param to the figure that may have been meant, which can be reached
 * @param supposed whether it is just the score of the items named: the best reason there is
 * @param patterns how many patterns print as it, given what is known of single items
 * @param itemSets how many sets of items do
 */
public record Suspicion(Slip kind, String from, BigDecimal to, boolean supposed, int patterns, BigInteger itemSets) {}
