package th.ita.rules.inference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.ita.domain.score.ReportedScore;

/** How a printed figure may have come from another one by a slip of typing, the likeliest kind first. */
public enum Slip {
    /** Two neighbouring digits stand in each other's place: 49.89 for 49.98. */
    DIGITS_SWAPPED {
        @Override
        boolean makes(String printed, String meant) {
            int[] differing = differing(printed, meant);
            String a = digits(printed);
            String b = digits(meant);
            return differing.length == 2
                    && differing[1] == differing[0] + 1
                    && a.charAt(differing[0]) == b.charAt(differing[1])
                    && a.charAt(differing[1]) == b.charAt(differing[0]);
        }
    },
    /** One digit is another one: 49.88 for 49.98. */
    DIGIT_WRONG {
        @Override
        boolean makes(String printed, String meant) {
            return differing(printed, meant).length == 1;
        }
    },
    /** A digit was left out: 4.98 for 49.98. */
    DIGIT_DROPPED {
        @Override
        boolean makes(String printed, String meant) {
            return printed.length() + 1 == meant.length()
                    && IntStream.range(0, meant.length())
                            .filter(i -> meant.charAt(i) != '.')
                            .anyMatch(i -> without(i, meant).equals(printed));
        }
    },
    /** A digit was typed twice: 66.25 for 6.25. */
    DIGIT_DOUBLED {
        @Override
        boolean makes(String printed, String meant) {
            return printed.length() == meant.length() + 1
                    && IntStream.range(1, printed.length())
                            .filter(i -> printed.charAt(i) == printed.charAt(i - 1))
                            .anyMatch(i -> without(i, printed).equals(meant));
        }
    },
    /** The point stands in another place: 62.5 for 6.25. */
    POINT_MOVED {
        @Override
        boolean makes(String printed, String meant) {
            return bare(printed).equals(bare(meant));
        }
    };

    abstract boolean makes(String printed, String meant);

    /**
     * The likeliest slip that makes a figure of another; tables leave out zeros at the end, so 2.5 may be 2.50, which is
     * 62.50 with a digit dropped.
     */
    static Optional<Slip> between(ReportedScore figure, BigDecimal meant) {
        String padded = figure.printed()
                .setScale(Math.max(figure.printed().scale(), meant.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
        return Stream.of(figure.toString(), padded)
                .distinct()
                .flatMap(printed -> between(printed, meant.toPlainString()).stream())
                .min(Comparator.naturalOrder());
    }

    /** The likeliest slip that makes one figure of another that is not the same number. */
    static Optional<Slip> between(String printed, String meant) {
        return Arrays.stream(values())
                .filter(slip -> slip.makes(printed, meant))
                .findFirst();
    }

    /** Which digits differ in two figures with the point in the same place; none where it is not. */
    private static int[] differing(String one, String other) {
        if (one.length() != other.length() || one.indexOf('.') != other.indexOf('.')) {
            return new int[0];
        }
        String a = digits(one);
        String b = digits(other);
        return IntStream.range(0, a.length())
                .filter(i -> a.charAt(i) != b.charAt(i))
                .toArray();
    }

    private static String digits(String figure) {
        return figure.replace(".", "");
    }

    private static String without(int at, String figure) {
        return figure.substring(0, at) + figure.substring(at + 1);
    }

    private static String bare(String figure) {
        return digits(figure).replaceFirst("^0+", "").replaceFirst("0+$", "");
    }
}
