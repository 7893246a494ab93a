package th.ita.rules.inference;

import java.math.BigInteger;

/**
 * A pattern that can lie behind a figure.
 *
 * @param met how many items of each sub-indicator were met
 * @param notMet how many were not
 * @param itemSets how many sets of items have this pattern, given what is known of single items
 */
public record Solution(Pattern met, Pattern notMet, BigInteger itemSets) {}
