package th.ita.rules.batch;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import th.ita.domain.score.Fraction;

/**
 * The totals of a group of agencies in a few numbers, all exact: they are rounded where they are shown.
 *
 * @param agencies how many agencies the group has
 * @param scored how many of them have a total
 * @param totals mean, least, greatest and median of those totals; nothing if there are none
 * @param grades how many earned each grade, from the highest down
 * @param ungraded how many have a total and yet no grade, since it hangs on something unknown
 */
public record Summary(int agencies, int scored, Optional<Totals> totals, List<Integer> grades, int ungraded) {
    /** Keeps its own copy of the counts. */
    public Summary {
        grades = List.copyOf(grades);
    }

    /**
     * What the totals of a group come to.
     *
     * @param mean their mean
     * @param least the least of them
     * @param greatest the greatest of them
     * @param median the middle one, or the mean of the two in the middle
     */
    public record Totals(Fraction mean, Fraction least, Fraction greatest, Fraction median) {}

    /**
     * The summary of agencies.
     *
     * @param all scored agencies
     * @param members the indexes of those that belong to the group
     * @return its summary
     */
    public static Summary of(ScoredAgencies all, int[] members) {
        long[] totals = Arrays.stream(members)
                .mapToLong(all::total)
                .filter(total -> total >= 0)
                .sorted()
                .toArray();
        int[] grades = new int[all.scorer().grades().size()];
        int ungraded = 0;
        for (int agency : members) {
            int grade = all.grade(agency);
            if (grade >= 0) {
                grades[grade]++;
            } else if (all.total(agency) >= 0) {
                ungraded++;
            }
        }
        return new Summary(
                members.length,
                totals.length,
                totals.length == 0
                        ? Optional.empty()
                        : Optional.of(totals(totals, all.scorer().denominator(0))),
                IntStream.of(grades).boxed().toList(),
                ungraded);
    }

    private static Totals totals(long[] ascending, long denominator) {
        BigInteger sum = BigInteger.ZERO;
        for (long total : ascending) {
            sum = sum.add(BigInteger.valueOf(total));
        }
        int count = ascending.length;
        Fraction above = Fraction.of(new java.math.BigDecimal(sum));
        return new Totals(
                above.dividedBy(Fraction.of(denominator)).dividedBy(Fraction.of(count)),
                Fraction.of(ascending[0], denominator),
                Fraction.of(ascending[count - 1], denominator),
                Fraction.of(ascending[(count - 1) / 2], denominator)
                        .plus(Fraction.of(ascending[count / 2], denominator))
                        .dividedBy(Fraction.of(2)));
    }
}
