package th.ita.bench.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The year's rules as formulas over whole numbers, for engines that take formulas. */
final class Formulas {
    private final String mean;
    private final String item;

    /**
     * Formulas in an engine's own notation.
     *
     * @param mean how it names a mean, with {@code %d} for the question from 0
     * @param item how it names an item, with {@code %d} for the item from 0
     */
    Formulas(String mean, String item) {
        this.mean = mean;
        this.item = item;
    }

    /** The numerators {@code n4} to {@code n11} of the survey indicators, then {@code n12} and {@code n13}. */
    List<String> indicators() {
        List<String> formulas = new ArrayList<>();
        for (int indicator = 0; indicator < 5; indicator++) {
            formulas.add(sum(mean, 6 * indicator, 6 * indicator + 6));
        }
        for (int indicator = 0; indicator < 3; indicator++) {
            formulas.add(sum(mean, 30 + 5 * indicator, 35 + 5 * indicator));
        }
        formulas.add("280*" + met(0) + "+315*" + met(1) + "+360*" + met(2) + "+630*" + met(3) + "+504*" + met(4));
        formulas.add(met(5) + "+4*" + met(6));
        return formulas;
    }

    /** The numerators {@code n1} to {@code n3} of the instruments. */
    static List<String> instruments() {
        return List.of("n4+n5+n6+n7+n8", "n9+n10+n11", "50*n12+39375*n13");
    }

    /** What the total stands over 6300 as, half of which is added for rounding. */
    static String total() {
        return "63*n1+126*n2+1000*n12+787500*n13+3150";
    }

    String met(int sub) {
        return "(" + sum(item, AgencyScoring.first(sub), AgencyScoring.first(sub + 1)) + ")";
    }

    private static String sum(String name, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> name.formatted(i)).collect(Collectors.joining("+"));
    }
}
