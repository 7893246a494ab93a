package th.ita.rules.inference;

import java.util.stream.IntStream;

/** Whether two printed figures differ only in two neighbouring digits that stand in each other's place: 49.89, 49.98. */
final class DigitSwap {
    private DigitSwap() {}

    static boolean between(String one, String other) {
        String a = one.replace(".", "");
        String b = other.replace(".", "");
        if (one.indexOf('.') != other.indexOf('.') || a.length() != b.length()) {
            return false;
        }
        int[] differing = IntStream.range(0, a.length())
                .filter(i -> a.charAt(i) != b.charAt(i))
                .toArray();
        return differing.length == 2
                && differing[1] == differing[0] + 1
                && a.charAt(differing[0]) == b.charAt(differing[1])
                && a.charAt(differing[1]) == b.charAt(differing[0]);
    }
}
