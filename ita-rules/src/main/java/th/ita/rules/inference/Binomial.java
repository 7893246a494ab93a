package th.ita.rules.inference;

import java.math.BigInteger;

/** The number of ways to choose some of a number of things. */
final class Binomial {
    private Binomial() {}

    static BigInteger of(int things, int chosen) {
        if (chosen < 0 || chosen > things) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= chosen; i++) {
            ways = ways.multiply(BigInteger.valueOf(things - i + 1L)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
